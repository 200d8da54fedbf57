namespace PeerBot.Chat;

/// <summary>
/// Rooms of their own for the talk around one message that is edited in place, such as threads, so that a session does not
/// fill the team's place. Platforms without register none.
/// </summary>
public interface ISessionRooms
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>Opens the room of a message. Where the place can have none, and when there is one already, nothing happens.</summary>
    /// <param name="liveKey">Under which the message was posted.</param>
    /// <exception cref="ExtraRefusedException">The bot may open no rooms there, or no more.</exception>
    /// <exception cref="IOException">The message is not there yet.</exception>
    Task OpenAsync(Place place, string liveKey, string title, CancellationToken cancellationToken);

    /// <summary>Puts the room away; what was said in it can still be read. Where there is none, nothing happens.</summary>
    /// <exception cref="ExtraRefusedException">The bot may not put it away.</exception>
    Task CloseAsync(Place place, string liveKey, CancellationToken cancellationToken);
}
