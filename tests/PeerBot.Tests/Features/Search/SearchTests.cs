using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Features.Search;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Search;

public sealed class SearchTests
{
    [Fact]
    public async Task Every_kind_of_text_is_found_with_its_number_and_day()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await host.As("하늘").RunAsync("session open", ("title", "배포 특집"));
        await bo.RunAsync("question ask", ("text", "언제 배포하나요?"));
        await bo.RunAsync("question answer", ("id", "1"), ("text", "최종배포는 금요일"));
        await bo.RunAsync("agenda add", ("text", "배포를 미루자"));
        await bo.RunAsync("paper add", ("title", "배포의 모든 것"));
        await bo.RunAsync("task add", ("text", "배포 문서 쓰기"));
        await bo.RunAsync("minutes note", ("text", "오늘은 배포 이야기"));

        Heard found = await host.As("가람").RunAsync("minutes search", ("text", "배포"));

        Assert.Contains("Question #1, Mon 3 Aug: 언제 배포하나요?", found.Private, StringComparison.Ordinal);
        Assert.Contains("Answer to #1, Mon 3 Aug: 최종배포는 금요일", found.Private, StringComparison.Ordinal);
        Assert.Contains("Agenda #1", found.Private, StringComparison.Ordinal);
        Assert.Contains("Paper #1", found.Private, StringComparison.Ordinal);
        Assert.Contains("Task #1", found.Private, StringComparison.Ordinal);
        Assert.Contains("Note #1", found.Private, StringComparison.Ordinal);
        Assert.Contains("Session, Mon 3 Aug: 배포 특집", found.Private, StringComparison.Ordinal);
        Assert.Empty(found.Public);
    }

    [Fact]
    public async Task What_was_changed_is_found_as_it_is_now_and_what_was_dropped_is_not()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("question ask", ("text", "Why mumble?"));
        await bo.RunAsync("question answer", ("id", "1"), ("text", "Because of gravity"));
        await bo.RunAsync("question edit", ("id", "1"), ("text", "Why stumble?"));

        Assert.Empty(await HitsAsync(bo, "mumble"));
        Assert.Single(await HitsAsync(bo, "stumble"));

        await bo.RunAsync("question drop", ("id", "1"));

        Assert.Empty(await HitsAsync(bo, "stumble"));
        Assert.Empty(await HitsAsync(bo, "gravity"));
    }

    [Fact]
    public async Task Nobody_finds_another_members_log_or_another_team()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Place otherPlace = new("local", "larks");
        await host.As("Eun", place: otherPlace).RunAsync("peerbot setup", ("name", "Larks"), ("days", "mon-fri"), ("timezone", "Asia/Seoul"), ("members", "Chi"));
        await host.As("Eun", place: otherPlace).RunAsync("question ask", ("text", "A secret zebra?"));
        await host.As("Bo").RunAsync("minutes note", ("text", "My zebra"), ("section", "learned"));

        Assert.Single(await HitsAsync(host.As("Bo"), "zebra"));
        Assert.Empty(await HitsAsync(host.As("가람"), "zebra"));
        Assert.Single(await HitsAsync(host.As("Eun", place: otherPlace), "zebra"));
        Assert.True((await host.As("Mallory").RunAsync("minutes search", ("text", "zebra"))).IsRefused);
    }

    [Theory]
    [InlineData("\" OR 1")]
    [InlineData("terms: zebra")]
    [InlineData("zebra*")]
    [InlineData("zebra AND NOT x")]
    [InlineData("^zebra NEAR(a b)")]
    [InlineData("'; DELETE FROM questions; --")]
    [InlineData("((((")]
    [InlineData("%_%")]
    public async Task Query_is_never_read_as_a_language(string query)
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "A zebra?"));

        Assert.Empty(await HitsAsync(host.As("Bo"), query));
        Assert.Single(await HitsAsync(host.As("Bo"), "zebra"));
    }

    [Fact]
    public async Task Found_text_is_no_markup()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "**zebra** {what} <b> @everyone"));

        string hit = Assert.Single(await HitsAsync(host.As("Bo"), "zebra"));

        Assert.Contains("**zebra** {what} <b> @everyone", hit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_hits_are_turned_page_by_page()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        for (int number = 0; number < 12; number++)
        {
            await bo.RunAsync("question ask", ("text", $"Zebra {number}?"));
        }

        Heard first = await bo.RunAsync("minutes search", ("text", "zebra"));
        CommandCall more = first.Button("More");
        Heard second = await bo.RunAsync("minutes search", [.. more.Options.Select(option => (option.Key, option.Value))]);

        Assert.Equal(10, Lines(first).Length);
        Assert.Equal(2, Lines(second).Length);
        Assert.Empty(Lines(first).Intersect(Lines(second)));
    }

    [Fact]
    public async Task Index_built_anew_finds_the_same()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("question ask", ("text", "A zebra?"));
        await bo.RunAsync("minutes note", ("text", "My zebra"), ("section", "learned"));
        string[] before = await HitsAsync(bo, "zebra");
        Database database = host.App.Services.GetRequiredService<Database>();
        await database.WriteAsync<int>(async (work, token) => await work.ExecuteAsync("UPDATE search_built SET version = 0", null, token), CancellationToken.None);
        await database.WriteAsync<int>(async (work, token) => await work.ExecuteAsync("DELETE FROM search_entries", null, token), CancellationToken.None);
        Assert.Empty(await HitsAsync(bo, "zebra"));

        await host.App.Services.GetServices<IHostedService>().OfType<SearchIndex>().Single().StartAsync(CancellationToken.None);

        Assert.Equal(before, await HitsAsync(bo, "zebra"));
    }

    private static async Task<string[]> HitsAsync(Voice reader, string query) =>
        Lines(await reader.RunAsync("minutes search", ("text", query)));

    private static string[] Lines(Heard heard) =>
        [.. heard.Private.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
}
