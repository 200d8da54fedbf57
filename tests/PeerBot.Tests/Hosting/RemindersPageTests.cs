using System.Globalization;
using PeerBot.Domain.Teams;
using PeerBot.Tests.Architecture;

namespace PeerBot.Tests.Hosting;

/// <summary>Holds <c>docs/reminders.md</c> to what the bot really says by itself.</summary>
public sealed class RemindersPageTests
{
    [Fact]
    public async Task Page_tells_every_kind_with_its_default_in_the_order_of_the_settings()
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(SourceTree.Program, "..", "..", "docs", "reminders.md"));

        IEnumerable<string> told = lines
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => $"{cells[1].Trim('`')}: {cells[3]}");

        Assert.Equal(ReminderKind.All.Select(kind => $"{kind.Word}: {Default(kind)}"), told);
    }

    private static string Default(ReminderKind kind) => (kind.IsOn ? "on" : "off") + kind switch
    {
        { At: { } at } => at.ToString("', 'HH:mm", CultureInfo.InvariantCulture),
        { Before: { } minutes } => $", {minutes} minutes before",
        _ => "",
    };
}
