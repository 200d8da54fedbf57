using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>Shortly before a meeting: its live card, with everything that waits for it. What happens later is shown in its place.</summary>
internal sealed class OpeningCard : ITimedAct
{
    /// <summary>So long after the beginning nobody looks for a way in any more.</summary>
    private static readonly TimeSpan UsefulAfterStart = TimeSpan.FromMinutes(30);

    public string Name => ReminderKind.Opening.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        int before = planning.Reminder(ReminderKind.Opening).Before;
        IEnumerable<Meeting> meetings = await planning.MeetingsToBeginAsync(2, cancellationToken);
        return meetings.Select(meeting => new PlannedAct(
            Name,
            Slots.Of(planning.Team, meeting.StartsAt),
            meeting.StartsAt.AddMinutes(-before),
            meeting.StartsAt + UsefulAfterStart,
            Phrase.Of("timetable.reason.opening", ("date", meeting.Date))));
    }

    public async Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DateOnly date = Slots.DateOf(act.Slot);
        MeetingCalendar calendar = await CalendarStore.LoadAsync(work, context.Team, date, cancellationToken);
        if (calendar.MeetingOn(date) is { } meeting)
        {
            Session session = await SessionStore.FindPlannedAsync(work, context.Team.Id, date, SessionType.Peer, cancellationToken)
                ?? await SessionStore.AddAsync(work, context.Team.Id, date, SessionType.Peer, meeting.StartsAt, cancellationToken);
            await SessionCard.PlanAsync(work, session, act, now, cancellationToken);
        }
    }
}
