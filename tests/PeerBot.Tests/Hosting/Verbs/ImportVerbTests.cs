using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain.Minutes;
using PeerBot.Hosting;
using PeerBot.Hosting.Verbs;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Hosting.Verbs;

public sealed class ImportVerbTests
{
    private const string Post =
        """
        ---
        title: "Day5 기록"
        date: 2021-08-06
        ---
        ## 피어세션

        모더레이터 : 보라
        참가자 : 하늘, 보라, 가람

        ### 건의사항

        - 논문을 더 천천히 읽어요
          가람님 : 좋아요

        ### 질문내용

        1. 하늘님 질문 : 왜 커지나요?

            답변 : 곱해지기 때문이에요

        2. 보라님 질문 : 아무도 몰라요?

        ## 회고록

        나만의 돌아보기
        """;

    [Fact]
    public async Task Import_records_the_day_once_and_leaves_it_alone_afterwards()
    {
        await using PeerBotHost host = await WithPostsAsync(("2021-08-06.md", Post));

        string first = await RunAsync(host, "--add-members");
        string second = await RunAsync(host, "--add-members");
        string shown = (await host.As("하늘").RunAsync("minutes show", ("date", "2021-08-06"))).Private;

        Assert.Contains("1 recorded, 0 the same", first, StringComparison.Ordinal);
        Assert.Contains("peer: moderator 보라, 3 present, 1 agenda items, 2 questions, 1 answers", first, StringComparison.Ordinal);
        Assert.Contains("0 recorded, 1 the same as before, 0 left alone", second, StringComparison.Ordinal);
        Assert.Contains("왜 커지나요?", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imported_days_bring_nothing_up_again()
    {
        await using PeerBotHost host = await WithPostsAsync(("2021-08-06.md", Post));
        await RunAsync(host);

        Heard opened = await host.As("하늘").RunAsync("session open");
        Heard agenda = await host.As("하늘").RunAsync("agenda list");

        Assert.DoesNotContain("아무도", opened.Public, StringComparison.Ordinal);
        Assert.DoesNotContain("천천히", opened.Public + agenda.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_run_reports_and_records_nothing()
    {
        await using PeerBotHost host = await WithPostsAsync(("2021-08-06.md", Post), ("note.md", "## 피어세션\n\n아무 말\n"));

        string said = await RunAsync(host, "--dry-run");

        Assert.Contains("2021-08-06, day 5", said, StringComparison.Ordinal);
        Assert.Contains("No members: 보라. Their names are kept as text", said, StringComparison.Ordinal);
        Assert.Contains("as text   아무 말", said, StringComparison.Ordinal);
        Assert.Contains("day       none found", said, StringComparison.Ordinal);
        Assert.EndsWith("This was a dry run: nothing was recorded.\n", said, StringComparison.Ordinal);
        Assert.Contains("1 recorded", await RunAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_texts_go_to_their_author_alone()
    {
        await using PeerBotHost host = await WithPostsAsync(("2021-08-06.md", Post));

        await RunAsync(host, "--author", "Bo");

        Assert.Contains("나만의 돌아보기", (await host.As("Bo").RunAsync("minutes show", ("date", "2021-08-06"))).Private, StringComparison.Ordinal);
        Assert.DoesNotContain("나만의 돌아보기", (await host.As("Dan").RunAsync("minutes show", ("date", "2021-08-06"))).Private, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MinutesFormat.Json)]
    [InlineData(MinutesFormat.Jekyll)]
    [InlineData(MinutesFormat.Notion)]
    [InlineData(MinutesFormat.Plain)]
    public async Task Exported_minutes_come_back_the_same_elsewhere(MinutesFormat format)
    {
        await using PeerBotHost first = await WithPostsAsync(("2021-08-06.md", Post));
        await using PeerBotHost second = await WithPostsAsync();
        await RunAsync(first, "--add-members");
        string page = Assert.Single(await ExportAsync(first, format, Path.Combine(second.Folder, "posts")));

        string said = await RunAsync(second, "--add-members");

        Assert.Contains("1 recorded", said, StringComparison.Ordinal);
        Assert.Equal(page, Assert.Single(await ExportAsync(second, format, Path.Combine(second.Folder, "again"))));
    }

    [Fact]
    public async Task Copied_and_empty_days_are_told()
    {
        await using PeerBotHost host = await WithPostsAsync(
            ("2021-08-06.md", Post), ("2021-08-09.md", Post.Replace("2021-08-06", "2021-08-09", StringComparison.Ordinal)), ("2021-08-10.md", "## 피어세션\n\n모더레이터 : 하늘\n"));

        string said = await RunAsync(host, "--dry-run");

        Assert.Contains("a copy of 2021-08-06", said, StringComparison.Ordinal);
        Assert.Contains("nobody wrote down anything that day", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_that_history_shows_is_proposed_and_not_applied()
    {
        string[] moderators = ["Dan", "가람", "Bo", "하늘", "Dan", "가람", "Bo", "하늘", "Dan"];
        await using PeerBotHost host = await WithPostsAsync([.. moderators.Select((name, day) =>
            ($"2021-08-{day + 2:00}.md", $"## 피어세션\n\n모더레이터 : {name}\n\n### 메모\n\n{day}번째 이야기"))]);
        string before = (await host.As("Bo").RunAsync("moderator list")).Private;

        string said = await RunAsync(host);

        Assert.Contains("8 of 8 hand-overs follow it", said, StringComparison.Ordinal);
        Assert.Contains("  /moderator order 가람, Bo, 하늘, Dan\n", said, StringComparison.Ordinal);
        Assert.Equal(before, (await host.As("Bo").RunAsync("moderator list")).Private);

        await host.As("하늘").RunAsync("moderator order", ("users", "가람, Bo, 하늘, Dan"));
        Assert.DoesNotContain("/moderator order", await RunAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_posts_are_imported_in_seconds_and_tell_how_far_they_are()
    {
        await using PeerBotHost host = await WithPostsAsync([.. Enumerable.Range(0, 200).Select(day =>
            new DateOnly(2018, 1, 1).AddDays(day).ToString("yyyy-MM-dd", null)).Select(date =>
            ($"{date}.md", Post.Replace("2021-08-06", date, StringComparison.Ordinal).Replace("커지나요", $"커지나요 {date}", StringComparison.Ordinal)))]);
        StringWriter report = new();
        StringWriter progress = new();
        TimeProvider clock = TimeProvider.System;
        long begun = clock.GetTimestamp();

        await ActivatorUtilities.CreateInstance<ImportRun>(host.App.Services).RunAsync(
            new ImportOrder(Path.Combine(host.Folder, "posts"), null, null, null, AddMembers: true, IsDryRun: false), report, progress, CancellationToken.None);

        Assert.Contains("200 recorded", report.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("200 of 200\n", progress.ToString(), StringComparison.Ordinal);
        Assert.InRange(clock.GetElapsedTime(begun), TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static async Task<string[]> ExportAsync(PeerBotHost host, MinutesFormat format, string folder)
    {
        await ActivatorUtilities.CreateInstance<ExportRun>(host.App.Services).RunAsync(
            new ExportOrder("Owls", new DateOnly(2021, 8, 1), new DateOnly(2021, 8, 31), format, folder, null), TextWriter.Null, CancellationToken.None);
        return [.. Directory.GetFiles(folder).Select(File.ReadAllText)];
    }

    private static async Task<PeerBotHost> WithPostsAsync(params (string Name, string Text)[] posts)
    {
        PeerBotHost host = await PeerBotHost.WithTeamAsync();
        string folder = Directory.CreateDirectory(Path.Combine(host.Folder, "posts")).FullName;
        foreach ((string name, string text) in posts)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        }

        return host;
    }

    /// <summary>Runs the verb as the operator does, and gives back what it says.</summary>
    private static async Task<string> RunAsync(PeerBotHost host, params string[] more)
    {
        StringWriter said = new();
        int code = await CommandLine.Root()
            .Parse(
            [
                "import", Path.Combine(host.Folder, "posts"), "--team", "owls",
                $"--Storage:Path={Path.Combine(host.Folder, "peerbot.db")}", "--Logging:LogLevel:Default=Error", .. more,
            ])
            .InvokeAsync(new InvocationConfiguration { Output = said });
        Assert.Equal(0, code);
        return said.ToString();
    }
}
