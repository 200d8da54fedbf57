using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Commands;

/// <summary>What options mean depends on where and when they were written.</summary>
/// <param name="Roster">The team's people, or <see langword="null"/> where no team lives.</param>
/// <param name="Now">The moment of the command, from which <c>in 30m</c> counts.</param>
/// <param name="Zone">Whose clock on the wall is meant; UTC where no team lives.</param>
public sealed record BindingContext(Roster? Roster, DateTimeOffset Now, TimeZoneInfo Zone)
{
    /// <summary>Who speaks, so that <c>me</c> can stand for a member; the platform's id.</summary>
    public string? CallerUserId { get; init; }

    /// <summary>The day in the zone, from which <c>tomorrow</c> and the weekdays count.</summary>
    public DateOnly Today => LocalTime.DateAt(Now, Zone);
}
