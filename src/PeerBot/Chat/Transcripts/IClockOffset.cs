namespace PeerBot.Chat.Transcripts;

/// <summary>Remembers how far the local page's clock was moved forward, so that a restart does not move it back.</summary>
public interface IClockOffset
{
    /// <returns>Zero when it never was moved.</returns>
    Task<TimeSpan> ReadAsync(CancellationToken cancellationToken);

    Task SaveAsync(TimeSpan offset, CancellationToken cancellationToken);
}
