using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Statistics;

public sealed class StatisticsTests
{
    [Theory]
    [InlineData(Language.English, "team.en.txt")]
    [InlineData(Language.Korean, "team.ko.txt")]
    public async Task Team_is_told_its_numbers_in_columns(Language language, string snapshot)
    {
        await using PeerBotHost host = await BusyTeam.StartAsync();

        Heard heard = await host.As("Bo", language).RunAsync("peerbot stats");

        Assert.Empty(heard.Public);
        Snapshot.Match(heard.Private + "\n", snapshot);
    }

    [Theory]
    [InlineData(Language.English, "member.en.txt")]
    [InlineData(Language.Korean, "member.ko.txt")]
    public async Task Member_is_told_one_by_one_what_somebody_did(Language language, string snapshot)
    {
        await using PeerBotHost host = await BusyTeam.StartAsync();

        Heard heard = await host.As("Bo", language).RunAsync("peerbot stats", ("user", "가람"));

        Snapshot.Match(heard.Private + "\n", snapshot);
    }

    [Fact]
    public async Task Period_leaves_out_what_was_before_and_after()
    {
        await using PeerBotHost host = await BusyTeam.StartAsync();

        Heard first = await host.As("Bo").RunAsync("peerbot stats", ("period", "2026-08-03"));
        Heard second = await host.As("Bo").RunAsync("peerbot stats", ("period", "2026-08-04..2026-08-31"));

        Assert.Contains("2026-08-03 to 2026-08-03\n1 session, 0 papers; 2 questions, 2 of them answered.", first.Private, StringComparison.Ordinal);
        Assert.Contains("2026-08-04 to 2026-08-05\n1 session, 1 paper; 1 question, 0 of them answered.", second.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_happened_a_sentence_says_so()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Assert.Contains("nothing to count yet", (await host.As("Bo").RunAsync("peerbot stats")).Private, StringComparison.Ordinal);
        Assert.Contains("between Sun 1 Feb and Sat 28 Feb", (await host.As("Bo").RunAsync("peerbot stats", ("period", "2026-02"))).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dropped_and_merged_questions_are_not_counted_and_anonymous_ones_are_nobodys()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("question ask", ("text", "Why?"));
        await bo.RunAsync("question ask", ("text", "Why so?"));
        await bo.RunAsync("question merge", ("id", "2"), ("into", "1"));
        await bo.RunAsync("question ask", ("text", "Never mind?"));
        await bo.RunAsync("question drop", ("id", "3"));
        await bo.RunAsync("question ask", ("text", "May I?"), ("anonymous", "yes"));

        string told = (await bo.RunAsync("peerbot stats")).Private;

        Assert.Contains("2 questions, 0 of them answered", told, StringComparison.Ordinal);
        Assert.Contains("Questions asked: 1", (await bo.RunAsync("peerbot stats", ("user", "Bo"))).Private, StringComparison.Ordinal);
    }
}
