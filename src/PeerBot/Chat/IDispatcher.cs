using PeerBot.Chat.Messages;

namespace PeerBot.Chat;

/// <summary>The one door from the platforms to the features.</summary>
public interface IDispatcher
{
    /// <summary>
    /// Carries out a wish. When this returns, what it did is committed; a mistake of the caller comes back as an answer too.
    /// </summary>
    Task<Answer> DispatchAsync(Invocation invocation, CancellationToken cancellationToken);
}
