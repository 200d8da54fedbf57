using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Papers;

/// <summary>Shortly before a review.</summary>
internal sealed class PaperHourPost() : PaperReminder(ReminderKind.PaperHour, 2)
{
    protected override (DateTimeOffset At, DateTimeOffset UsefulUntil) When(Planning planning, Meeting review, Reminder reminder) =>
        (review.StartsAt.AddMinutes(-reminder.Before), review.StartsAt);
}
