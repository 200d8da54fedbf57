using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session status</c>: the open session's card, for the caller alone.</summary>
internal sealed class ShowSession(SessionCard card) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        if (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is not { } open)
        {
            return Problem.Conflict("session.none-open");
        }

        // A copy for one reader: it must not take the place of the team's own card.
        Message message = await card.WriteAsync(call.Work, call.Context, open, cancellationToken);
        return Reply.ToCaller(message with { LiveKey = null });
    }
}
