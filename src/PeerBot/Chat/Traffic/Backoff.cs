namespace PeerBot.Chat.Traffic;

/// <summary>How long to wait before something that failed is tried again.</summary>
internal static class Backoff
{
    private const int MostDoublings = 16;

    /// <summary>
    /// A second, then twice as long each time up to a limit; the half of it by chance, so that several who failed together do not
    /// come back together.
    /// </summary>
    /// <param name="failures">How often it failed in a row, this time included; nothing failed means no wait.</param>
    public static TimeSpan After(int failures, TimeSpan longest, Random random) => failures <= 0
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(
            Math.Min(Math.Pow(2, Math.Min(failures - 1, MostDoublings)), longest.TotalSeconds) * (0.5 + (random.NextDouble() / 2)));
}
