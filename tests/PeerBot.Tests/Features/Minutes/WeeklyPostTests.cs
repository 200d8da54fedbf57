using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes;

/// <summary>The week in short, on Friday.</summary>
public sealed class WeeklyPostTests
{
    [Fact]
    public async Task Friday_tells_what_the_week_brought_and_who_leads_the_next()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("question ask", ("text", "Why masks?"));
        await host.As("Dan").RunAsync("question ask", ("text", "Why two directions?"));
        await host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "To learn words."));
        await host.As("Bo").RunAsync("agenda add", ("text", "Begin at five"));
        await host.As("Bo").RunAsync("agenda decide", ("id", "1"), ("outcome", "accepted"));
        await host.As("Bo").RunAsync("paper add", ("title", "LeNet"), ("presenter", "Bo"), ("date", "2026-08-03"));
        await host.As("Bo").RunAsync("paper done", ("id", "1"));
        await host.As("Bo").RunAsync("paper add", ("title", "BERT"), ("presenter", "Dan"), ("date", "2026-08-12"));
        await host.As("하늘").RunAsync("session close");

        await host.PassTimeUntilAsync(8, 0);

        Posted post = Assert.Single(host.PostsTitled("This week, Mon 3 Aug – Fri 7 Aug"));
        Assert.Equal(PostScenes.August(7, 17), post.AtSeoul);
        Assert.Equal(
            """
            # This week, Mon 3 Aug – Fri 7 Aug
            ## Sessions
            - Peer session, Mon 3 Aug · 하늘
            Questions: 2 asked, 1 answered, 1 still open.
            ## Decided
            - A1 · Bo: Begin at five · accepted
            ## Papers presented
            - P1 LeNet · Bo
            ## Next week
            - Mon 10 Aug · Bo
            - Tue 11 Aug · 가람
            - Wed 12 Aug · Dan · P2 BERT · Dan
            - Thu 13 Aug · 하늘
            - Fri 14 Aug · Bo

            """,
            post.Text);
        Assert.Empty(post.Pinged);
    }

    [Fact]
    public async Task Week_without_a_session_before_another_without_one_is_passed_over()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        foreach (int day in new[] { 3, 4, 5, 6, 7, 10, 11, 12, 13, 14 })
        {
            await host.As("하늘").RunAsync("session cancel", ("date", $"2026-08-{day:00}"));
        }

        await host.PassTimeUntilAsync(15, 0);

        Assert.Equal(["# This week, Mon 10 Aug – Fri 14 Aug"], host.Posts.Select(post => post.Head).Where(head => head.Contains("This week", StringComparison.Ordinal)));
    }
}
