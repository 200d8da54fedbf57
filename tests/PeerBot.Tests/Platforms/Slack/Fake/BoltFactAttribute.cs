namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>
/// A test that needs Node and the packages of <c>tests/bolt-js</c>. Where they are missing it is skipped and says so; in
/// continuous integration it is never skipped.
/// </summary>
internal sealed class BoltFactAttribute : FactAttribute
{
    public BoltFactAttribute()
    {
        bool isContinuous = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (!isContinuous && !Directory.Exists(Path.Combine(Folder, "node_modules", "@slack", "bolt")))
        {
            Skip = "No packages in tests/bolt-js; run 'npm ci' there.";
        }
    }

    /// <summary>Where the independent client lies.</summary>
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "tests", "bolt-js");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "PeerBot.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
