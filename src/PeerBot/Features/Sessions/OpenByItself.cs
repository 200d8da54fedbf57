using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>At its time the meeting opens as if somebody had said <c>/session open</c>, where the team wants that.</summary>
internal sealed class OpenByItself(OpenSession open) : ITimedAct
{
    /// <summary>A meeting that nobody opened for so long is not being held.</summary>
    private static readonly TimeSpan UsefulAfterStart = TimeSpan.FromMinutes(30);

    public string Name => ReminderKind.Start.Word;

    public bool IsPost => false;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        IEnumerable<Meeting> meetings = await planning.MeetingsToBeginAsync(1, cancellationToken);
        return meetings.Select(meeting => new PlannedAct(
            Name,
            Slots.Of(planning.Team, meeting.StartsAt),
            meeting.StartsAt,
            meeting.StartsAt + UsefulAfterStart,
            Phrase.Of("timetable.reason.start", ("date", meeting.Date))));
    }

    public async Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Refused is refused for good: another session is open, or this one was held.
        Result<Reply> opened = await open.RunAsync(TeamCall.ByItself(work, context, now), cancellationToken);
        if (opened.Problem is null && await SessionStore.FindOpenAsync(work, context.Team.Id, cancellationToken) is { } session)
        {
            await SessionCard.RequestAsync(work, session, now, cancellationToken);
        }
    }
}
