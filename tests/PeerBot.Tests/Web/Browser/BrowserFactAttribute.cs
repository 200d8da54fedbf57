namespace PeerBot.Tests.Web.Browser;

/// <summary>
/// A test that needs a browser. Where none is installed it is skipped and says so; in continuous integration it is never
/// skipped, so that a missing browser cannot pass for a page that works.
/// </summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public BrowserFactAttribute()
    {
        bool isContinuous = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (FindBrowser() is null && !isContinuous)
        {
            Skip = $"No browser on the PATH; looked for {string.Join(", ", Names)}.";
        }
    }

    /// <returns>The path of the browser, or <see langword="null"/>.</returns>
    public static string? FindBrowser() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
