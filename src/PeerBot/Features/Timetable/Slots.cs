using System.Globalization;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Timetable;

/// <summary>Writes and reads the slots of planned acts.</summary>
internal static class Slots
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    /// <summary>A moment by the clock on the team's wall, such as <c>2026-08-04T16:00</c>.</summary>
    public static string Of(Team team, DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, team.Schedule.Zone).ToString(Format, CultureInfo.InvariantCulture);

    /// <returns>The team's date in a slot that <see cref="Of"/> wrote, whatever follows it.</returns>
    public static DateOnly DateOf(string slot) =>
        DateOnly.ParseExact(slot.AsSpan(0, "yyyy-MM-dd".Length), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
