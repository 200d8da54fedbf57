using Microsoft.Data.Sqlite;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Storage;

namespace PeerBot.Tests.Features.Engine;

public sealed class ArrivalTests
{
    private const int Crowd = 100;

    [Fact]
    public async Task Hundred_questions_at_once_are_numbered_in_the_order_in_which_they_came()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        // Each is on its way before the next is sent, and none is waited for.
        Heard[] heard = await Task.WhenAll(Enumerable.Range(1, Crowd)
            .Select(number => host.As("Bo").RunAsync("question ask", ("text", $"question {number}"))));

        Assert.Equal(Enumerable.Range(1, Crowd).Select(number => $"Q{number} · Bo: question {number}"), heard.Select(answer => answer.Public));
    }

    [Fact]
    public async Task Hundred_turns_handed_on_at_once_go_round_without_a_gap()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        string[] round = ["하늘", "Bo", "가람", "Dan"];

        Heard[] heard = await Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => host.As("Bo").RunAsync("moderator next")));

        Assert.Equal(
            Enumerable.Range(0, Crowd).Select(turn => $"Moderator: {round[turn % 4]} → {round[(turn + 1) % 4]} (Mon 3 Aug)"),
            heard.Select(answer => answer.Public));
    }

    [Fact]
    public async Task Commands_from_many_threads_lose_nothing()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard[] heard = await Task.WhenAll(Enumerable.Range(0, Crowd)
            .Select(number => Task.Run(() => host.As("Bo").RunAsync("question ask", ("text", $"question {number}")))));

        Assert.Equal(Crowd, heard.Select(answer => answer.Public.Split(' ')[0]).Distinct().Count());
        Assert.Equal($"Q{Crowd + 1} · Bo: one more", (await host.As("Bo").RunAsync("question ask", ("text", "one more"))).Public);
    }

    [Fact]
    public async Task Everybody_reads_what_was_written_before_they_asked()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        for (int number = 1; number <= 20; number++)
        {
            Task<Heard> asked = host.As("Bo").RunAsync("question ask", ("text", $"question {number}"));
            Heard list = await host.As("Dan").RunAsync("question list");
            Assert.Contains($"question {number}", list.Private, StringComparison.Ordinal);
            await asked;
        }
    }

    [Fact]
    public async Task One_team_reads_while_another_waits_for_the_database()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice elsewhere = host.As("Ada", place: new Place("local", "larks"));
        await elsewhere.RunAsync("peerbot setup", ("name", "Larks"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"));

        Task<Heard> waiting;
        using (SqliteConnection other = OtherProgram.Holding(host.Folder))
        {
            waiting = host.As("Bo").RunAsync("question ask", ("text", "Why wait?"));
            Heard list = await elsewhere.RunAsync("moderator list", ("count", "1"));

            Assert.Contains("moderator Ada", list.Private, StringComparison.Ordinal);
            Assert.False(waiting.IsCompleted);
        }

        Assert.Equal("Q1 · Bo: Why wait?", (await waiting).Public);
    }
}
