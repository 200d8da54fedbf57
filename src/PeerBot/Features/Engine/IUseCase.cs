using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Engine;

/// <summary>
/// Carries out one command of a team inside the transaction that the dispatcher opened: load, decide, save, say. A
/// <see cref="Problem"/> keeps nothing of what was saved; the dispatcher commits the rest.
/// </summary>
internal interface IUseCase
{
    Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken);
}

/// <summary>As <see cref="IUseCase"/>, for commands that work where no team lives yet.</summary>
internal interface IPlaceUseCase
{
    Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken);
}
