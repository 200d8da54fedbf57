namespace PeerBot.Chat;

/// <summary>
/// What the team is still to see of an answer. It is kept with the effect of its command, so that neither a service that is out
/// of reach nor the end of this program loses it. Of interest to platforms that set <see cref="Invocation.KeepsReply"/>.
/// </summary>
public interface IOwedReplies
{
    /// <summary>The team has seen it.</summary>
    /// <param name="invocation">The id of the wish that it answers.</param>
    /// <exception cref="IOException">That cannot be written down now; the team will be shown it once more.</exception>
    Task SettleAsync(string invocation, CancellationToken cancellationToken);

    /// <summary>It cannot be shown as an answer any more, so the bot posts it by itself.</summary>
    /// <param name="invocation">The id of the wish that it answers.</param>
    /// <exception cref="IOException">That cannot be written down now; it is posted a minute after its command.</exception>
    Task PostAsync(string invocation, CancellationToken cancellationToken);
}
