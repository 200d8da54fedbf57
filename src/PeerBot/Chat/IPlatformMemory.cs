namespace PeerBot.Chat;

/// <summary>
/// Small things that a platform must still know after a restart, such as the session it was in. Platforms keep no files.
/// </summary>
public interface IPlatformMemory
{
    /// <param name="platform">The word in <see cref="Place.Platform"/>.</param>
    /// <returns>What was remembered last under that key, or <see langword="null"/>.</returns>
    /// <exception cref="IOException">The memory cannot be read now.</exception>
    Task<string?> FindAsync(string platform, string key, CancellationToken cancellationToken);

    /// <param name="value">What to remember from now on; <see langword="null"/> forgets.</param>
    /// <exception cref="IOException">The memory cannot be written now.</exception>
    Task SaveAsync(string platform, string key, string? value, CancellationToken cancellationToken);
}
