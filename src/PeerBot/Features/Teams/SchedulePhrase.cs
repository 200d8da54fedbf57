using PeerBot.Domain;
using PeerBot.Domain.Calendar;

namespace PeerBot.Features.Teams;

/// <summary>Says when a team meets.</summary>
internal static class SchedulePhrase
{
    public static Phrase Of(WeeklySchedule schedule) => Phrase.Of(
        "team.schedule",
        ("days", schedule.Days.Select(day => Phrase.Of($"day.{day.ToString().ToLowerInvariant()}")).ToArray()),
        ("time", schedule.At),
        ("minutes", schedule.Minutes),
        ("zone", schedule.Zone.Id));
}
