namespace PeerBot.Tests.Features.Minutes.Import;

/// <summary>
/// Posts that people really wrote. They are nobody's to publish, so they lie outside the repository: the folder that the
/// environment variable <c>PEERBOT_POSTS</c> names. Without it there are none.
/// </summary>
internal static class RealPosts
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PEERBOT_POSTS") is { Length: > 0 } folder ? folder : null;

    public static string[] All => Folder is null ? [] : [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal)];
}
