using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Features.Engine;
using PeerBot.Storage.Backups;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Engine;

public sealed class DailyBackupTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 8, 2, 22, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    private string Backups => Path.Combine(folder.Path, "backups");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Backup_is_made_at_the_first_look_and_then_once_a_day_at_its_time()
    {
        await using PeerBotHost host = Start();
        List<int> counts = [];
        foreach (double hours in new[] { 0, 5.4, 0.2, 20, 4 })
        {
            host.Clock.Advance(TimeSpan.FromHours(hours));
            Look(host);
            counts.Add(Directory.GetFiles(Backups).Length);
        }

        Assert.Equal([1, 1, 2, 2, 3], counts);
        Assert.Equal("peerbot-daily-20260802-220000Z.db", Path.GetFileName(Directory.GetFiles(Backups).Order().First()));
    }

    [Fact]
    public async Task Only_daily_backups_beyond_the_newest_are_removed_and_nothing_else()
    {
        await using PeerBotHost host = Start("--Backup:Keep=2");
        Directory.CreateDirectory(Backups);
        string[] others = ["peerbot-20200101-000000Z.db", "peerbot-daily-of-mine.db", "peerbot-daily-20200101-000000Z.db.gz", "letters.txt"];
        foreach (string name in others.Append(".peerbot-daily-20200101-000000Z.db.0.tmp").Append("peerbot-daily-20200101-000000Z.db"))
        {
            await File.WriteAllTextAsync(Path.Combine(Backups, name), "");
        }

        for (int day = 0; day < 4; day++)
        {
            Look(host);
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(
            others.Append("peerbot-daily-20260804-220000Z.db").Append("peerbot-daily-20260805-220000Z.db").Order(StringComparer.Ordinal),
            Directory.GetFiles(Backups).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Failure_is_told_to_supervisors_until_a_backup_is_made_and_removes_nothing()
    {
        await using PeerBotHost host = Start();
        await host.App.StartAsync();
        using HttpClient http = new() { BaseAddress = new Uri(host.App.Urls.Single()) };
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "taken"), "A file where a folder should be.");

        Look(host, Path.Combine(folder.Path, "taken"));
        JsonNode failed = (await http.GetFromJsonAsync<JsonNode>("/health/ready"))!;
        host.Clock.Advance(TimeSpan.FromDays(1));
        Look(host, Path.Combine(folder.Path, "mended"));
        JsonNode mended = (await http.GetFromJsonAsync<JsonNode>("/health/ready"))!;

        Assert.Equal("the daily backup failed at 2026-08-02 22:00 UTC; the log says why", failed["backupTrouble"]!.GetValue<string>());
        Assert.True(failed["isReady"]!.GetValue<bool>());
        Assert.Null(mended["backupTrouble"]);
        Assert.Contains("""peerbot_backups_total{outcome="failed"} 1""", await http.GetStringAsync("/metrics"), StringComparison.Ordinal);
        await host.App.StopAsync();
    }

    [Fact]
    public async Task Program_that_was_away_makes_the_backup_when_it_starts()
    {
        Directory.CreateDirectory(Backups);
        TaskCompletionSource<string?> made = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using FileSystemWatcher watcher = new(Backups);
        watcher.Renamed += (_, file) => made.TrySetResult(file.Name);
        watcher.EnableRaisingEvents = true;

        await using PeerBotProcess running = await PeerBotProcess.StartAsync(folder.Database, settings: $"--Backup:Folder={Backups}");

        Assert.StartsWith("peerbot-daily-", await made.Task.WaitAsync(TimeSpan.FromSeconds(30)), StringComparison.Ordinal);
    }

    /// <summary>The program's own timer is off, so that each test looks when it wants to.</summary>
    private PeerBotHost Start(params string[] settings) => PeerBotHost.Start(folder.Path, Evening, settings);

    private void Look(PeerBotHost host, string? path = null) =>
        host.App.Services.GetRequiredService<DailyBackup>().MakeWhatIsDue(new DailyFolder(path ?? Backups));
}
