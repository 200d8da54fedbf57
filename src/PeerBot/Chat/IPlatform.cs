using PeerBot.Chat.Messages;

namespace PeerBot.Chat;

/// <summary>What PeerBot needs of a platform when it speaks without having been asked.</summary>
public interface IPlatform
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    string Name { get; }

    /// <summary>
    /// Posts a message, or puts it in the place of the one that was posted under the same <see cref="Message.LiveKey"/>.
    /// </summary>
    /// <param name="key">Names this post: sent again under one key, as after a crash, it is shown once.</param>
    Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken);
}
