using PeerBot.Domain.Teams;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Papers;

/// <summary>What is said by itself before a review, and what its presenter can answer.</summary>
public sealed class PaperReminderTests
{
    private const string Review = "Paper review, Wed 12 Aug";

    [Fact]
    public async Task Review_is_told_a_week_and_a_day_before_and_only_the_day_before_asks_the_presenter()
    {
        await using PeerBotHost host = await WithPaperAsync();

        await host.PassTimeUntilAsync(13, 0);

        Posted[] posts = host.PostsTitled(Review);
        Assert.Equal([PostScenes.August(5, 9), PostScenes.August(11, 9)], posts.Select(post => post.AtSeoul));
        Assert.Empty(posts[0].Pinged);
        Assert.Equal(["Dan"], posts[1].Pinged);
        Assert.Equal(
            """
            # Paper review, Wed 12 Aug
            P1 BERT · Dan
            Dan, are you all set? Nice to have still: a link to the paper, a word on what to prepare (/paper prep).

            """,
            posts[1].Text);
    }

    [Fact]
    public async Task Paper_that_moves_is_told_for_its_new_day_only()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.PassTimeUntilAsync(10, 8);

        await host.As("Bo").RunAsync("paper move", ("id", "1"), ("date", "2026-08-14"));
        await host.PassTimeUntilAsync(15, 0);

        Assert.Single(host.PostsTitled(Review));
        Assert.Equal([PostScenes.August(13, 9)], host.PostsTitled("Paper review, Fri 14 Aug").Select(post => post.AtSeoul));
    }

    [Fact]
    public async Task Cancelled_meeting_takes_its_papers_and_their_posts_along()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.PassTimeUntilAsync(10, 8);

        await host.As("하늘").RunAsync("session cancel", ("date", "2026-08-12"));
        await host.PassTimeUntilAsync(15, 0);

        Assert.Single(host.PostsTitled(Review));
        Assert.Equal([PostScenes.August(12, 9)], host.PostsTitled("Paper review, Thu 13 Aug").Select(post => post.AtSeoul));
    }

    [Fact]
    public async Task Paper_that_is_done_or_dropped_is_not_told()
    {
        await using PeerBotHost host = await WithPaperAsync();

        await host.As("Bo").RunAsync("paper drop", ("id", "1"));
        await host.PassTimeUntilAsync(13, 0);

        Assert.Empty(host.PostsTitled(Review));
    }

    [Fact]
    public async Task Kinds_that_are_off_say_nothing_and_the_evening_asks_in_their_place()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.ChooseAsync(ReminderKind.PaperWeek, new ReminderChoice { IsOn = false });
        await host.ChooseAsync(ReminderKind.PaperDay, new ReminderChoice { IsOn = false });
        await host.ChooseAsync(ReminderKind.PaperHour, new ReminderChoice { IsOn = true });

        await host.PassTimeUntilAsync(13, 0);

        Assert.Equal([PostScenes.August(12, 15)], host.PostsTitled(Review).Select(post => post.AtSeoul));
        Posted eve = host.Posts.Single(post => post.AtSeoul == PostScenes.August(11, 18));
        Assert.Contains("P1 BERT · Dan", eve.Text, StringComparison.Ordinal);
        Assert.Contains("Dan", eve.Pinged);
    }

    [Fact]
    public async Task Presenter_who_is_ready_is_not_asked_again()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.PassTimeUntilAsync(5, 10);

        Heard ready = await host.As("Dan").RunAsync("1", host.Button(host.PostsTitled(Review)[0], "I am ready (P1)"));
        await host.PassTimeUntilAsync(12, 0);

        Assert.Equal("Thank you! You are ready for P1 BERT.", ready.Private);
        Assert.Empty(host.PostsTitled(Review)[1].Pinged);
        Assert.Contains("P1 BERT · Dan · ready: Dan", host.PostsTitled(Review)[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paper ready")]
    [InlineData("paper move", "date", "2026-08-13")]
    [InlineData("paper assign", "users", "Bo")]
    public async Task Ready_is_taken_back_by_another_press_another_day_and_another_presenter(string command, string option = "", string value = "")
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.As("Dan").RunAsync("paper ready", ("id", "1"));

        await host.As("Dan").RunAsync(command, [("id", "1"), .. option.Length > 0 ? [(option, value)] : Array.Empty<(string, string)>()]);
        await host.PassTimeUntilAsync(14, 0);

        Assert.Single(host.Posts, post => post.Head.StartsWith("# Paper review", StringComparison.Ordinal) && post.Pinged.Length == 1);
    }

    [Fact]
    public async Task Who_cannot_present_asks_the_team_and_the_first_volunteer_takes_it()
    {
        await using PeerBotHost host = await WithPaperAsync();

        Heard asked = await host.As("Dan").RunAsync("paper pass", ("id", "1"));
        Heard taken = await host.As("Bo").RunAsync("1", asked.Button("I can take it"));
        Heard late = await host.As("가람").RunAsync("2", asked.Button("I can take it"));

        Assert.Equal("Dan cannot present P1 BERT on Wed 12 Aug. Who can take it?", asked.Public);
        Assert.Equal("Bo presents P1 BERT in place of Dan. Thank you!", taken.Public);
        Assert.Equal(["Dan"], taken.Pinged);
        Assert.StartsWith("P1 is not free any more", late.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_present_may_exchange_days_with_another_presenter()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "GPT"), ("presenter", "Bo"), ("date", "2026-08-14"));

        Heard asked = await host.As("Dan").RunAsync("paper pass", ("id", "1"));
        await host.As("Bo").RunAsync("1", asked.Button("Exchange with P2, Fri 14 Aug"));

        Assert.Contains("P1 BERT · Fri 14 Aug · Dan", (await host.As("Bo").RunAsync("paper list")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_present_the_volunteer_takes_the_place_of_the_one_who_asked()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.As("Bo").RunAsync("paper assign", ("id", "1"), ("users", "Dan, 하늘"));

        Heard asked = await host.As("하늘").RunAsync("paper pass", ("id", "1"));
        await host.As("Bo").RunAsync("1", asked.Button("I can take it"));

        Assert.Contains("P1 BERT · Wed 12 Aug · Dan, Bo", (await host.As("Bo").RunAsync("paper list")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_presenter_is_ready_or_asks_for_a_swap()
    {
        await using PeerBotHost host = await WithPaperAsync();

        Assert.True((await host.As("Bo").RunAsync("paper ready", ("id", "1"))).IsRefused);
        Assert.True((await host.As("Bo").RunAsync("paper pass", ("id", "1"))).IsRefused);
    }

    [Fact]
    public async Task Evening_before_counts_who_has_a_question_and_names_nobody()
    {
        await using PeerBotHost host = await WithPaperAsync();
        await host.ChooseAsync(ReminderKind.PaperQuestions, new ReminderChoice { IsOn = true });
        await host.PassTimeUntilAsync(11, 17);
        await host.OpenSessionAsync();
        await host.As("하늘").RunAsync("session close");
        await host.As("Bo").RunAsync("question ask", ("text", "Why two directions?"));
        await host.As("Bo").RunAsync("question ask", ("text", "Why masks?"));
        await host.As("Dan").RunAsync("question ask", ("text", "Who has a GPU?"));

        await host.PassTimeUntilAsync(12, 0);

        Posted post = Assert.Single(host.PostsTitled("Questions for the paper review, Wed 12 Aug"));
        Assert.Equal(PostScenes.August(11, 20), post.AtSeoul);
        Assert.EndsWith("1 of 3 have posted a question.\n", post.Text, StringComparison.Ordinal);
    }

    /// <summary>Dan presents BERT on Wednesday of next week.</summary>
    private static async Task<PeerBotHost> WithPaperAsync()
    {
        PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "BERT"), ("presenter", "Dan"), ("date", "2026-08-12"));
        return host;
    }
}
