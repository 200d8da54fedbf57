using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session list</c>: what was held and what is planned between two days.</summary>
internal sealed class ListSessions : IUseCase
{
    private const int UsualDays = 14;
    private const int MaxLines = 60;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly from = call.Options.DateOrNull("from") ?? call.Today.AddDays(-UsualDays);
        DateOnly to = call.Options.DateOrNull("to") ?? (from < call.Today ? call.Today : from).AddDays(UsualDays);
        if (to < from)
        {
            return Problem.Invalid("session.range-backwards", ("from", from), ("to", to));
        }

        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(call.Work, call.Team.Id, from, to, cancellationToken);
        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        IEnumerable<(DateOnly Date, Phrase Line)> held = sessions
            .Where(session => session.State != SessionState.Planned)
            .Select(session => (session.Date, Held(session)));
        IEnumerable<(DateOnly Date, Phrase Line)> planned = calendar
            .Between(from < call.Today ? call.Today : from, to)
            .Where(meeting => !sessions.Any(session => session is { Type: SessionType.Peer, State: not SessionState.Planned } && session.Date == meeting.Date))
            .Select(meeting => (meeting.Date, Phrase.Of("session.line.planned", ("date", meeting.Date), ("start", meeting.StartsAt))));
        Phrase[] lines = [.. held.Concat(planned).OrderBy(entry => entry.Date).Select(entry => entry.Line).Take(MaxLines)];
        return lines is []
            ? Problem.NotFound("session.none-in-range", ("from", from), ("to", to))
            : Reply.ToCaller(new Message { Title = Phrase.Of("session.list"), Body = [new Bullets([.. lines])] });
    }

    private static Phrase Held(Session session) => Phrase.Of(
        session.State == SessionState.Open ? "session.line.open" : session.PublishedAt is null ? "session.line.closed" : "session.line.published",
        ("session", SessionPhrase.Title(session)));
}
