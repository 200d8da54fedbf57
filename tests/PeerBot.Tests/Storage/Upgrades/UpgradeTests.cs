using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Storage.Upgrades;

/// <summary>The upgrade that every installation goes through, rehearsed on what the first release wrote.</summary>
public sealed class UpgradeTests : IDisposable
{
    private static readonly DateTimeOffset NextDay = PeerBotHost.Monday.AddDays(1).AddHours(1);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Day_goes_on_where_the_first_release_left_it()
    {
        FirstRelease.Make(folder.Database);
        await using PeerBotHost host = PeerBotHost.Start(folder.Path, NextDay);
        StringBuilder talk = new();

        await SayAsync(host, talk, "Bo", "moderator who");
        await SayAsync(host, talk, "Ada", "moderator undo");
        await SayAsync(host, talk, "Bo", "minutes show", ("date", "2026-08-03"));
        await SayAsync(host, talk, "Bo", "question list");
        await SayAsync(host, talk, "Bo", "paper list");
        await SayAsync(host, talk, "Bo", "task list");
        await SayAsync(host, talk, "Ada", "session open");
        await SayAsync(host, talk, "Ada", "question answer", ("id", "2"), ("text", "A slow start."));
        await SayAsync(host, talk, "Bo", "task done", ("id", "1"));
        await SayAsync(host, talk, "Bo", "paper done", ("id", "1"));
        await SayAsync(host, talk, "Ada", "session close");
        await SayAsync(host, talk, "Ada", "minutes publish");
        await SayAsync(host, talk, "Bo", "minutes show", ("date", "2026-08-04"));

        Snapshot.Match(talk.ToString(), "first-release.txt");
    }

    [Fact]
    public async Task Upgraded_database_has_the_schema_of_a_new_one_and_keeps_every_row()
    {
        using TemporaryFolder fresh = new();
        FirstRelease.Make(folder.Database);
        Dictionary<string, long> before = Rows(folder.Database);
        await StartAsync(folder);
        await StartAsync(fresh);

        Assert.Equal(Schema(fresh.Database), Schema(folder.Database));
        Dictionary<string, long> after = Rows(folder.Database);
        Assert.Equal(Migration.All.Count, after["schema_journal"]);
        Assert.All(before.Where(table => table.Key != "schema_journal"), table => Assert.Equal(table.Value, after[table.Key]));
    }

    [Fact]
    public async Task Backup_made_by_the_new_program_before_the_upgrade_is_of_the_old_schema_and_can_be_restored()
    {
        FirstRelease.Make(folder.Database);
        string copy = Path.Combine(folder.Path, "before-upgrade.db");
        string setting = $"--Storage:Path={folder.Database}";

        Assert.Equal((0, ""), await PeerBotProcess.RunToEndAsync(null, "backup", "--to", copy, setting));
        await StartAsync(folder);
        Assert.Equal((0, ""), await PeerBotProcess.RunToEndAsync(null, "restore", copy, setting));

        Assert.Equal(Rows(copy), Rows(folder.Database));
        await StartAsync(folder);
        Assert.Equal(Migration.All.Count, Rows(folder.Database)["schema_journal"]);
    }

    private static async Task StartAsync(TemporaryFolder home)
    {
        await using (PeerBotHost.Start(home.Path, NextDay))
        {
            // Starting it once brings the schema up to date.
        }
    }

    private static async Task SayAsync(PeerBotHost host, StringBuilder talk, string who, string path, params (string Name, string Value)[] options)
    {
        Heard heard = await host.As(who).RunAsync(path, options);
        talk.Append(who).Append(": /").Append(path).AppendJoin("", options.Select(option => $" {option.Name}:{option.Value}")).Append('\n');
        foreach (string line in $"{heard.Public}\n{heard.Private}".Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            talk.Append("    ").Append(line).Append('\n');
        }
    }

    private static string[] Schema(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        return [.. connection.Query<string>("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> 'schema_journal' ORDER BY 1")];
    }

    private static Dictionary<string, long> Rows(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        return connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'")
            .ToDictionary(static table => table, table => connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}"));
    }
}
