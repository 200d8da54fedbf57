namespace PeerBot.Chat;

/// <summary>Hears from a platform what becomes of the places in which teams live.</summary>
public interface IPlaceNews
{
    /// <returns>Where teams of a platform live.</returns>
    Task<IReadOnlyList<Place>> ListAsync(string platform, CancellationToken cancellationToken);

    /// <returns>Those of them whose team is paused.</returns>
    IReadOnlyList<Place> ListPaused(string platform);

    /// <summary>A place takes no posts any more: the team that lives there is paused. Where none lives, nothing happens.</summary>
    /// <exception cref="IOException">That cannot be written down now; the next post will find out by itself.</exception>
    Task ClosedAsync(Place place, PlaceFault fault, CancellationToken cancellationToken);

    /// <summary>A place takes posts again: what waits is posted.</summary>
    /// <exception cref="IOException">That cannot be written down now; the next command from there will do.</exception>
    Task OpenedAsync(Place place, CancellationToken cancellationToken);
}
