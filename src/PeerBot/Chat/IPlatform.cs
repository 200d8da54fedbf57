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
    /// <exception cref="PlaceClosedException">The place takes no posts until somebody changes something there.</exception>
    Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken);

    /// <summary>Tells one person something that is no answer, apart from any team.</summary>
    /// <param name="userId">The platform's id of the user.</param>
    /// <param name="key">As for a post.</param>
    /// <exception cref="IOException">The platform is out of reach; later it may be told.</exception>
    /// <returns>Whether they can read it; not where the platform has no such way, or the person wants none of it.</returns>
    Task<bool> TellAsync(string userId, string key, Message message, Language language, CancellationToken cancellationToken) => Task.FromResult(false);
}
