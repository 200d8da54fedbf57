using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot help</c>: all commands, or one in detail.</summary>
internal sealed class ShowHelp(HelpText help) : IPlaceUseCase
{
    public Task<Result<Reply>> RunAsync(PlaceCall call, CancellationToken cancellationToken)
    {
        Result<Message> message = help.Explain(call.Options.TextOrNull("command"));
        return Task.FromResult(message.Problem is { } problem ? (Result<Reply>)problem : Reply.ToCaller(message.Value));
    }
}
