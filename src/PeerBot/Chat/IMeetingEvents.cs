namespace PeerBot.Chat;

/// <summary>A platform's own calendar, where it has one. Platforms without register none.</summary>
public interface IMeetingEvents
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    string Platform { get; }

    /// <summary>Finds an event that was made before, though nobody learnt of it.</summary>
    /// <param name="known">Events that are not meant.</param>
    /// <returns>Its id, or <see langword="null"/>.</returns>
    Task<string?> FindAsync(Place place, MeetingEvent meeting, IReadOnlySet<string> known, CancellationToken cancellationToken);

    /// <returns>The platform's id of the event.</returns>
    /// <exception cref="ExtraRefusedException">The bot may make no events there, or no more.</exception>
    Task<string> AddAsync(Place place, MeetingEvent meeting, CancellationToken cancellationToken);

    /// <returns>Whether there was still such an event.</returns>
    /// <exception cref="ExtraRefusedException">The bot may not change events there.</exception>
    Task<bool> ChangeAsync(Place place, string id, MeetingEvent meeting, CancellationToken cancellationToken);

    /// <summary>The meeting does not take place. An event that is gone already is no mistake.</summary>
    /// <exception cref="ExtraRefusedException">The bot may not change events there.</exception>
    Task RemoveAsync(Place place, string id, CancellationToken cancellationToken);

    /// <summary>The meeting is over. An event that is gone already is no mistake.</summary>
    /// <exception cref="ExtraRefusedException">The bot may not change events there.</exception>
    Task EndAsync(Place place, string id, CancellationToken cancellationToken);
}

/// <summary>A coming meeting as a calendar shows it.</summary>
public sealed record MeetingEvent(string Name, string Description, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
