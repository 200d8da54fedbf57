using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes.Import;

public sealed class ImportPostTests
{
    private const string Post = "2021-08-06-day5.md\n## 피어세션\n\n모더레이터 : Bo\n참가자 : Bo, 가람, 손님이름\n\n### 질문내용\n\n1. 가람님 질문 : 왜 커지나요?\n\n   답변 : 곱해지니까요\n\n## 회고\n\n나만의 글\n";

    [Fact]
    public async Task Check_tells_what_would_be_recorded_and_records_nothing()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard looked = await host.As("하늘").RunAsync("minutes import", ("file", Post), ("check", "yes"));
        Heard imported = await host.As("하늘").RunAsync("minutes import", ("file", Post));

        Assert.Contains("Nothing is recorded yet.", looked.Private, StringComparison.Ordinal);
        Assert.Contains("questions: 1", looked.Private, StringComparison.Ordinal);
        Assert.Contains("Not in the team: 손님이름.", looked.Private, StringComparison.Ordinal);
        Assert.Contains("The minutes of 2021-08-06 are recorded.", imported.Private, StringComparison.Ordinal);
        Assert.Empty(imported.Public);
    }

    [Fact]
    public async Task Import_twice_changes_nothing_and_another_text_leaves_the_day_alone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("minutes import", ("file", Post), ("mine", "yes"));

        Heard again = await host.As("하늘").RunAsync("minutes import", ("file", Post), ("mine", "yes"));
        Heard other = await host.As("하늘").RunAsync("minutes import", ("file", Post.Replace("커지나요", "작아지나요", StringComparison.Ordinal)));

        Assert.Contains("says the same", again.Private, StringComparison.Ordinal);
        Assert.Contains("left it alone", other.Private, StringComparison.Ordinal);
        Assert.Contains("나만의 글", (await host.As("하늘").RunAsync("minutes show", ("date", "2021-08-06"))).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("나만의 글", (await host.As("Bo").RunAsync("minutes show", ("date", "2021-08-06"))).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_without_a_day_asks_for_it_and_only_organisers_import()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Assert.Contains("names no day", (await host.As("하늘").RunAsync("minutes import", ("file", "## 피어세션\n\n말"))).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("recorded.", (await host.As("Bo").RunAsync("minutes import", ("file", Post))).Private, StringComparison.Ordinal);
        Assert.Contains("are recorded", (await host.As("하늘").RunAsync("minutes import", ("file", "## 피어세션\n\n말"), ("date", "2021-08-09"))).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_that_the_past_shows_is_taken_over_with_one_button()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Heard last = null!;
        foreach ((int at, string name) in new[] { "Dan", "가람", "Bo", "하늘", "Dan", "가람" }.Index())
        {
            last = await host.As("하늘").RunAsync("minutes import", ("file", $"2021-08-{at + 2:00}.md\n## 피어세션\n\n모더레이터 : {name}\n"));
        }

        await host.As("하늘").RunAsync("pressed", last.Button("Use this order"));

        Assert.Contains("Bo, 하늘, Dan, 가람", last.Private, StringComparison.Ordinal);
        Assert.Contains("Bo", (await host.As("Dan").RunAsync("moderator who")).Private.Split('\n')[0], StringComparison.Ordinal);
    }
}
