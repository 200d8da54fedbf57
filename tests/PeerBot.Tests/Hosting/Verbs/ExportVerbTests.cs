using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain.Minutes;
using PeerBot.Hosting;
using PeerBot.Hosting.Verbs;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Hosting.Verbs;

public sealed class ExportVerbTests
{
    private static readonly DateOnly Monday = new(2026, 8, 3);

    [Fact]
    public async Task Export_beside_a_running_bot_writes_posts_and_leaves_the_same_ones_alone()
    {
        await using PeerBotHost host = await WithTwoDaysAsync();
        string posts = Path.Combine(host.Folder, "site", "_posts");

        string first = await RunAsync(host, "--format", "jekyll");
        DateTime writtenAt = File.GetLastWriteTimeUtc(Path.Combine(posts, "2026-08-03-owls-day1.md"));
        await host.As("Bo").RunAsync("minutes note", ("text", "One more word."), ("date", "2026-08-04"));
        string second = await RunAsync(host, "--format", "jekyll");

        Assert.Equal("2 written, 0 unchanged", first);
        Assert.Equal("1 written, 1 unchanged", second);
        Assert.Equal(["2026-08-03-owls-day1.md", "2026-08-04-owls-day2.md"], Directory.GetFiles(posts).Select(Path.GetFileName).Order());
        Assert.Equal(writtenAt, File.GetLastWriteTimeUtc(Path.Combine(posts, "2026-08-03-owls-day1.md")));
        Assert.Contains("One more word.", await File.ReadAllTextAsync(Path.Combine(posts, "2026-08-04-owls-day2.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_pages_stand_in_the_folder_itself_and_own_texts_only_in_the_own_copy()
    {
        await using PeerBotHost host = await WithTwoDaysAsync();
        await host.As("Bo").RunAsync("minutes note", ("text", "Only for me."), ("section", "learned"), ("date", "2026-08-03"));
        string page = Path.Combine(host.Folder, "site", "2026-08-03-owls-day1.md");

        await RunAsync(host, "--format", "plain");
        string shared = await File.ReadAllTextAsync(page);
        await RunAsync(host, "--format", "plain", "--mine", "bo");

        Assert.DoesNotContain("Only for me.", shared, StringComparison.Ordinal);
        Assert.Contains("Only for me.", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_are_one_file_with_a_line_for_each_day_that_reads_as_the_day()
    {
        await using PeerBotHost host = await WithTwoDaysAsync();

        string said = await RunAsync(host, "--format", "jsonl");

        Assert.Equal("1 written, 0 unchanged", said);
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(host.Folder, "site", "2026-08-03-2026-08-04-owls-day2.jsonl"));
        Assert.Equal([Monday, Monday.AddDays(1)], lines.Select(line => MinutesJson.Read(line).Value.Date));
    }

    [Fact]
    public async Task Long_export_tells_year_by_year_how_far_it_is()
    {
        await using PeerBotHost host = await WithTwoDaysAsync();
        StringWriter progress = new();

        FilesWritten written = await OrderAsync(host, OrderOf(host) with { From = Monday.AddDays(-1000) }, progress);

        Assert.Equal(new FilesWritten(2, 0), written);
        Assert.Equal(3, progress.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Unknown_team_lists_the_teams_and_one_name_for_two_asks_for_the_number()
    {
        await using PeerBotHost host = await WithTwoDaysAsync();
        OperatorException unknown = await Assert.ThrowsAsync<OperatorException>(() => OrderAsync(host, OrderOf(host) with { Team = "Larks" }));
        await host.As("Eun", place: new("local", "second")).RunAsync("peerbot setup", ("name", "owls"));

        OperatorException twice = await Assert.ThrowsAsync<OperatorException>(() => OrderAsync(host, OrderOf(host)));
        FilesWritten written = await OrderAsync(host, OrderOf(host) with { Team = "id:1" });

        Assert.Equal("There is no team 'Larks'. There are: id:1 Owls (local owls).", unknown.Message);
        Assert.Equal(
            "Several teams are called 'Owls'. Write --team id:NUMBER. There are: id:1 Owls (local owls); id:2 owls (local second).", twice.Message);
        Assert.Equal(new FilesWritten(2, 0), written);
    }

    [Fact]
    public async Task Database_that_is_not_there_is_told_and_not_made()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.db");

        int code = await CommandLine.Root()
            .Parse(["export", "--team", "Owls", "--from", "2026-08-03", "--to", "2026-08-04", "--out", Path.GetTempPath(), $"--Storage:Path={path}"])
            .InvokeAsync();

        Assert.Equal(1, code);
        Assert.False(File.Exists(path));
    }

    private static async Task<PeerBotHost> WithTwoDaysAsync()
    {
        PeerBotHost host = await PeerBotHost.WithTeamAsync();
        for (int day = 0; day < 2; day++)
        {
            await host.As("하늘").RunAsync("session open");
            await host.As("하늘").RunAsync("session close");
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        return host;
    }

    private static ExportOrder OrderOf(PeerBotHost host) => new("Owls", Monday, Monday.AddDays(1), MinutesFormat.Plain, Path.Combine(host.Folder, "out"), null);

    private static Task<FilesWritten> OrderAsync(PeerBotHost host, ExportOrder order, TextWriter? progress = null) =>
        ActivatorUtilities.CreateInstance<ExportRun>(host.App.Services).RunAsync(order, progress ?? TextWriter.Null, CancellationToken.None);

    /// <summary>Runs the verb as the operator does, and gives back what it says.</summary>
    private static async Task<string> RunAsync(PeerBotHost host, params string[] more)
    {
        StringWriter said = new();
        int code = await CommandLine.Root()
            .Parse(
            [
                "export", "--team", "owls", "--from", "2026-08-03", "--to", "2026-08-31", "--out", Path.Combine(host.Folder, "site"),
                $"--Storage:Path={Path.Combine(host.Folder, "peerbot.db")}", "--Logging:LogLevel:Default=Error", .. more,
            ])
            .InvokeAsync(new InvocationConfiguration { Output = said });
        Assert.Equal(0, code);
        return said.ToString().TrimEnd();
    }
}
