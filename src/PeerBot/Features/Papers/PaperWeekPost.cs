using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Papers;

/// <summary>A week before a review, so that everybody has the time to read. Nobody is notified by name.</summary>
internal sealed class PaperWeekPost() : PaperReminder(ReminderKind.PaperWeek, Week + 1)
{
    private const int Week = 7;

    /// <summary>Two days before, there is still time to read; later the other posts say it.</summary>
    private const int LastUsefulDay = 2;

    protected override (DateTimeOffset At, DateTimeOffset UsefulUntil) When(Planning planning, Meeting review, Reminder reminder) => (
        LocalTime.Resolve(review.Date.AddDays(-Week), reminder.At, planning.Team.Schedule.Zone),
        LocalTime.Resolve(review.Date.AddDays(-LastUsefulDay), reminder.At, planning.Team.Schedule.Zone));
}
