using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Features.Statistics.Pictures;

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

    [Theory]
    [InlineData(Language.English, "Owls in numbers, 2026-08-03 to 2026-08-05, as charts: Turns, Attendance, Questions and answers, Papers presented, Time to the first answer, Day by day. The numbers stand in the message.")]
    [InlineData(Language.Korean, "Owls 통계, 2026-08-03~2026-08-05 그림: 맡은 차례, 출석, 질문과 답변, 논문 발표, 첫 답변까지 걸린 시간, 날마다 한 일. 숫자는 메시지에 있어요.")]
    public async Task Picture_comes_along_with_its_charts_in_two_columns(Language language, string alt)
    {
        await using PeerBotHost host = await BusyTeam.StartAsync();

        FileAttachment file = Assert.Single((await host.As("Bo", language).RunAsync("peerbot stats")).Answer.Reply.Private!.Files);
        FileAttachment ofOne = Assert.Single((await host.As("Bo", language).RunAsync("peerbot stats", ("user", "Bo"))).Answer.Reply.Private!.Files);

        Assert.Equal(("statistics.png", "image/png", alt), (file.Name, file.MediaType, file.Alt));
        Assert.Equal(1616, PngPicture.Read(file.Content.AsSpan()).Width);
        Assert.Equal(816, PngPicture.Read(ofOne.Content.AsSpan()).Width);
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
