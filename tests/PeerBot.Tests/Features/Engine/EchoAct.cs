using PeerBot.Chat.Messages;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Tests.Features.Engine;

/// <summary>A post that says its slot.</summary>
internal sealed class EchoAct : IOutboxAct
{
    public const string Word = "echo";

    public string Name => Word;

    public Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken) =>
        Task.FromResult<Message?>(Message.Say("session.verbatim", ("text", slot)));
}
