using PeerBot.Tests.Architecture;
using PeerBot.Tests.Web.Browser;

namespace PeerBot.Tests.Web.Archive;

/// <summary>
/// A test that needs a browser and the package of <c>tests/axe</c>. Where one is missing the test is skipped and says so; in
/// continuous integration it is never skipped.
/// </summary>
internal sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        bool isContinuous = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (!isContinuous && !File.Exists(Package))
        {
            Skip = "No package in tests/axe; run 'npm ci' there.";
        }
        else if (!isContinuous)
        {
            Skip = new BrowserFactAttribute().Skip;
        }
    }

    /// <summary>The script that a page is examined with.</summary>
    public static string Package { get; } =
        Path.GetFullPath(Path.Combine(SourceTree.Program, "..", "..", "tests", "axe", "node_modules", "axe-core", "axe.min.js"));
}
