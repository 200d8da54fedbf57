using PeerBot.Chat.Messages;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Knows what one kind of post says, at the moment at which it goes out.</summary>
internal interface IOutboxAct
{
    /// <summary>The word in <see cref="OutboxRow.Act"/>.</summary>
    string Name { get; }

    /// <returns>The message, or <see langword="null"/> when there is nothing to say any more.</returns>
    Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken);

    /// <summary>The post is out in one of the team's places, or there was nothing to say; runs in the transaction that settles it.</summary>
    Task SentAsync(Work work, TeamId team, string slot, CancellationToken cancellationToken) => Task.CompletedTask;
}
