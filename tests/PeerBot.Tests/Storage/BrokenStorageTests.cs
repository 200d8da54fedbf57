using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat.Commands;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Storage;

/// <summary>The world breaks under a running program: it says so, keeps nothing half done, and goes on when the world is mended.</summary>
public sealed class BrokenStorageTests
{
    private const long Unlimited = int.MaxValue;

    private static readonly CommandCall Ask = CommandCall.Of("question ask", ("text", "Still there?"));

    [Fact]
    public async Task Locked_database_is_told_and_the_next_command_works()
    {
        using TemporaryFolder folder = new();
        await using PeerBotHost host = PeerBotHost.Start(folder.Path, null, "--Storage:BusyTimeout=00:00:01");
        await SetUpAsync(host);

        Heard refused;
        using (OtherProgram.Holding(folder.Path))
        {
            refused = await host.As("Ada").RunAsync("i1", Ask);
        }

        Assert.Equal("Another program is holding the database, so nothing was changed. Please try again in a moment.", refused.Private);
        Assert.Equal("Q1 · Ada: Still there?", (await host.As("Ada").RunAsync("i1", Ask)).Public);
    }

    [Fact]
    public async Task Page_says_so_when_not_even_the_refusal_can_be_kept()
    {
        using TemporaryFolder folder = new();
        await using PeerBotProcess process = await PeerBotProcess.StartAsync(folder.Database, patience: 1);
        await process.SetUpAsync("owls");

        JsonNode answer;
        using (OtherProgram.Holding(folder.Path))
        {
            answer = await process.RunAsync("i1", "owls", "question ask", ("text", "Still there?"));
        }

        Assert.Equal(
            "The database cannot be used right now, so this could not be kept. Please look again in a moment.",
            answer["problem"]?.GetValue<string>());
        Assert.NotNull((await process.RunAsync("i1", "owls", "question ask", ("text", "Still there?")))["entries"]);
    }

    [Fact]
    public async Task Full_disk_is_told_and_when_there_is_room_again_everything_works()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        CommandCall large = CommandCall.Of("question ask", ("text", new string('x', 1500)));
        await LimitAsync(host, 1); // SQLite takes the present size when it is larger

        List<Heard> heard = [];
        string[] before;
        do
        {
            before = Counts(host);
            heard.Add(await host.As("Bo").RunAsync($"i{heard.Count}", large));
        }
        while (!heard[^1].IsRefused && heard.Count < 1000);

        Assert.Equal("The disk is full, so nothing was changed. Please tell whoever runs PeerBot.", heard[^1].Private);
        Assert.Equal(before, Counts(host));

        await LimitAsync(host, Unlimited);
        Heard after = await host.As("Bo").RunAsync($"i{heard.Count - 1}", Ask); // the refused one, which left not even its id
        Assert.Equal($"Q{heard.Count} · Bo: Still there?", after.Public);
    }

    [Fact]
    public async Task Crowd_that_meets_a_full_disk_hears_the_truth_one_by_one()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await LimitAsync(host, 1);

        Heard[] heard = await Task.WhenAll(Enumerable.Range(0, 200).Select(number =>
            host.As("Bo").RunAsync("question ask", ("text", $"{number} {new string('x', 1500)}"))));

        Assert.Contains(heard, answer => answer.IsRefused);
        Assert.Equal(heard.Count(answer => !answer.IsRefused), await CountAsync(host, "questions"));
    }

    [Fact]
    public async Task Deleted_table_is_a_bug_that_is_told_and_harms_no_other_command()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        using (SqliteConnection other = OtherProgram.Open(host.Folder))
        {
            other.Execute("ALTER TABLE questions RENAME TO gone");
        }

        Heard[] heard = await Task.WhenAll(
            host.As("Bo").RunAsync("i1", Ask), host.As("Bo").RunAsync("moderator next"), host.As("Dan").RunAsync("i2", Ask));

        Assert.Equal("Something broke inside PeerBot and nothing was changed. Whoever runs it finds it in the log under i1.", heard[0].Private);
        Assert.Equal("Moderator: 하늘 → Bo (Mon 3 Aug)", heard[1].Public);
        Assert.True(heard[2].IsRefused);
    }

    private static Task<Heard> SetUpAsync(PeerBotHost host) => host.As("Ada").RunAsync(
        "peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"));

    /// <summary>Lets the file grow to so many pages, on the connection that writes: for SQLite the disk is full then.</summary>
    private static async Task LimitAsync(PeerBotHost host, long pages) =>
        await host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
            async (work, token) =>
            {
                await work.GetAsync<long>($"PRAGMA max_page_count = {pages}", null, token);
                return true;
            },
            CancellationToken.None);

    private static Task<long> CountAsync(PeerBotHost host, string table) =>
        host.App.Services.GetRequiredService<Database>().ReadAsync(
            (work, token) => work.GetAsync<long>($"SELECT count(*) FROM {table}", null, token), CancellationToken.None);

    private static string[] Counts(PeerBotHost host)
    {
        using SqliteConnection connection = OtherProgram.Open(host.Folder);
        return
        [
            .. connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                .Select(table => $"{table} {connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}")}"),
        ];
    }
}
