using System.Diagnostics;
using System.Text.Json;
using PeerBot.Tests.Architecture;

namespace PeerBot.Tests.Web.Subscriptions;

/// <summary>A calendar as the independent reader in <c>tests/ical-js</c> understands it.</summary>
internal sealed record IcalJs(string Name, IcalJsEvent[] Events)
{
    /// <summary>Where the independent reader lies.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceTree.Program, "..", "..", "tests", "ical-js"));

    public static async Task<IcalJs> ReadAsync(byte[] file)
    {
        using Process node = Process.Start(new ProcessStartInfo("node", ["read.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> read = node.StandardOutput.ReadToEndAsync();
        Task<string> refused = node.StandardError.ReadToEndAsync();
        await node.StandardInput.BaseStream.WriteAsync(file);
        node.StandardInput.Close();
        await node.WaitForExitAsync();

        Assert.True(node.ExitCode == 0, await refused);
        return JsonSerializer.Deserialize<IcalJs>(await read, JsonSerializerOptions.Web)!;
    }
}

/// <param name="Start">In UTC, as JavaScript writes it.</param>
internal sealed record IcalJsEvent(
    string Uid, int Sequence, string Status, DateTimeOffset Start, DateTimeOffset End, DateTimeOffset Modified, string Summary, string? Description);

/// <summary>
/// A test that needs Node and the package of <c>tests/ical-js</c>. Where it is missing the test is skipped and says so; in
/// continuous integration it is never skipped.
/// </summary>
internal sealed class IcalJsFactAttribute : FactAttribute
{
    public IcalJsFactAttribute()
    {
        bool isContinuous = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (!isContinuous && !Directory.Exists(Path.Combine(IcalJs.Folder, "node_modules", "ical.js")))
        {
            Skip = "No package in tests/ical-js; run 'npm ci' there.";
        }
    }
}
