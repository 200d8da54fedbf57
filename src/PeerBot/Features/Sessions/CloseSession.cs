using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session close</c>: the meeting ends, and a peer session hands the roles on by itself.</summary>
internal sealed class CloseSession(SessionCard card) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        if (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is not { } open)
        {
            return Problem.Conflict("session.not-open");
        }

        SessionRoles served = await SessionDuty.OfAsync(call.Work, call.Context, open, call.Today, cancellationToken)
            ?? new SessionRoles([], [], null, [], []);
        if (open.Type == SessionType.Peer && await HandOnAsync(call, open, served, cancellationToken) is { } problem)
        {
            return problem;
        }

        // What comes next was not known on a day that is recorded afterwards.
        SessionRoles roles = open.IsRecordedAfterwards ? served : await WithNextAsync(call, served, cancellationToken);
        Result<Session> closed = open.Close(call.Now, roles);
        if (closed.Problem is { } conflict)
        {
            return conflict;
        }

        await SessionStore.SaveAsync(call.Work, closed.Value, cancellationToken);
        await SessionCard.RequestAsync(call.Work, closed.Value, call.Now, cancellationToken);
        await SessionRoom.RequestAsync(call, closed.Value, cancellationToken);
        return Reply.ToTeam(await card.WriteAsync(call.Work, call.Context, closed.Value, cancellationToken));
    }

    private static async Task<Problem?> HandOnAsync(TeamCall call, Session open, SessionRoles served, CancellationToken cancellationToken)
    {
        IsAway isAway = call.Roster.IsAway;
        Result<TurnChange> moderators = await RoleTurns.ChangeAsync(
            call, Role.Moderator, new SessionHeld(open.Date, served.Moderators), isAway, null, cancellationToken);
        if (moderators.Problem is not null || call.Team.Settings.Scribe != ScribeSource.OwnOrder)
        {
            return moderators.Problem;
        }

        Result<TurnChange> scribes = await RoleTurns.ChangeAsync(
            call, Role.Scribe, new SessionHeld(open.Date, served.Scribes), isAway, null, cancellationToken);
        return scribes.Problem;
    }

    private static async Task<SessionRoles> WithNextAsync(TeamCall call, SessionRoles served, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        return book.Forecast(1) is [Duty next]
            ? served with { NextDate = next.Date, NextModerators = next.Moderators, NextScribes = next.Scribes }
            : served with { NextDate = null, NextModerators = [], NextScribes = [] };
    }
}
