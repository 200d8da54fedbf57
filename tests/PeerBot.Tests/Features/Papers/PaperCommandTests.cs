using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Papers;

public sealed class PaperCommandTests
{
    [Fact]
    public async Task A_paper_with_everything_is_told_to_the_team_and_pings_the_presenter_alone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await host.As("Bo").RunAsync(
            "paper add",
            ("title", "BERT"), ("url", "https://arxiv.org/abs/1810.04805"), ("part", "1/2"), ("venue", "NAACL 2019"), ("presenter", "Bo, Dan"), ("date", "2026-08-07"));

        Assert.Equal("Paper P1 BERT (1/2) is on the list for Fri 7 Aug. Presenter: Bo, Dan", added.Public);
        Assert.Equal(["Dan"], added.Pinged);
        Assert.Equal(
            """
            Reading list
            Coming
            - P1 BERT (1/2) · Fri 7 Aug · Bo, Dan · NAACL 2019 · https://arxiv.org/abs/1810.04805
            """,
            (await host.As("Dan").RunAsync("paper list")).Private);
    }

    [Fact]
    public async Task Moderator_as_presenter_is_whoever_moderates_on_that_day()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await host.As("Bo", Language.Korean).RunAsync("paper add", ("title", "LeNet"), ("presenter", "모더레이터"), ("date", "2026-08-05"));

        Assert.Equal("Paper P1 LeNet is on the list for Wed 5 Aug. Presenter: 가람", added.Public);
    }

    [Fact]
    public async Task Moderator_as_presenter_needs_a_day()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("Bo").RunAsync("paper add", ("title", "LeNet"), ("presenter", "moderator"));

        Assert.True(refused.IsRefused);
        Assert.StartsWith("Say the day as well", refused.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Presenter_who_is_away_is_refused_by_name_and_day_and_nothing_is_kept()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Dan").RunAsync("peerbot member away", ("from", "2026-08-07"));

        Heard refused = await host.As("Bo").RunAsync("paper add", ("title", "BERT"), ("presenter", "Dan"), ("date", "2026-08-07"));

        Assert.Equal("Dan is away on Fri 7 Aug. Choose somebody else or another day.", refused.Private);
        Assert.StartsWith("The reading list is empty.", (await host.As("Bo").RunAsync("paper list")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_without_a_meeting_is_allowed_with_a_hint()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await host.As("Bo").RunAsync("paper add", ("title", "BERT"), ("date", "2026-08-08"));

        Assert.Equal(
            """
            Paper P1 BERT is on the list for Sat 8 Aug. Who presents?
            No meeting is planned on Sat 8 Aug. `/paper move` gives it another day.
            """.Replace("`", "", StringComparison.Ordinal),
            added.Public);
    }

    [Fact]
    public async Task Plan_shows_days_and_presenters_of_one_series_and_marks_what_is_late_or_in_doubt()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "Word2Vec"), ("series", "NLP"), ("date", "2026-08-03"), ("presenter", "Bo"));
        await bo.RunAsync("paper add", ("title", "BERT"), ("series", "nlp"), ("date", "2026-08-07"), ("presenter", "Dan"));
        await bo.RunAsync("paper add", ("title", "GPT"), ("series", "NLP"), ("date", "2026-08-06"));
        await bo.RunAsync("paper add", ("title", "AlexNet"), ("series", "CV"), ("date", "2026-08-06"));
        await bo.RunAsync("paper add", ("title", "ELMo"), ("series", "NLP"));
        await host.As("Dan").RunAsync("peerbot member away", ("from", "2026-08-07"));
        host.Clock.Advance(TimeSpan.FromDays(1));

        Heard plan = await bo.RunAsync("paper schedule", ("series", "NLP"));

        Assert.Equal(
            """
            Coming papers of NLP
            - Mon 3 Aug · P1 Word2Vec · Bo · still to be presented
            - Thu 6 Aug · P3 GPT · no presenter yet
            - Fri 7 Aug · P2 BERT · Dan · Dan away that day
            """,
            plan.Private);
    }

    [Fact]
    public async Task Draw_button_finds_a_presenter_who_has_none_yet_and_pings_them()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "A"), ("presenter", "하늘, Bo, 가람"));
        Heard added = await bo.RunAsync("paper add", ("title", "B"), ("date", "2026-08-07"));

        Heard drawn = await bo.RunAsync("d", added.Button("Draw one"));

        Assert.Equal("The lot fell on Dan for P2 B on Fri 7 Aug.", drawn.Public);
        Assert.Equal(["Dan"], drawn.Pinged);
    }

    [Fact]
    public async Task Assigning_one_more_pings_only_the_new_one()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "BERT"), ("presenter", "Dan"));

        Heard assigned = await bo.RunAsync("paper assign", ("id", "#1"), ("users", "Dan, 가람, me"));

        Assert.Equal("Presenter of P1 BERT: Dan, 가람, Bo", assigned.Public);
        Assert.Equal(["가람"], assigned.Pinged);
    }

    [Fact]
    public async Task Swap_exchanges_the_days_of_two_papers()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "A"), ("date", "2026-08-06"), ("presenter", "Bo"));
        await bo.RunAsync("paper add", ("title", "B"), ("date", "2026-08-07"), ("presenter", "Dan"));

        Heard swapped = await bo.RunAsync("paper swap", ("a", "1"), ("b", "2"));

        Assert.Equal(
            """
            The two papers exchanged their days.
            - P1 A · Fri 7 Aug · Bo
            - P2 B · Thu 6 Aug · Dan
            """,
            swapped.Public);
    }

    [Fact]
    public async Task Done_keeps_labelled_materials_and_the_list_shows_them()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "BERT"), ("date", "2026-08-03"), ("presenter", "Bo"));

        Heard done = await bo.RunAsync("paper done", ("id", "1"), ("material", "slides https://example.org/s, code https://example.org/c"));
        Heard again = await bo.RunAsync("paper done", ("id", "1"));

        Assert.Equal("P1 BERT is done.\n- slides https://example.org/s\n- code https://example.org/c", done.Public);
        Assert.Equal("Paper P1 is done already.", again.Private);
        Assert.Equal(
            "Reading list\nDone\n- P1 BERT · Mon 3 Aug · Bo · slides https://example.org/s, code https://example.org/c",
            (await bo.RunAsync("paper list")).Private);
    }

    [Fact]
    public async Task A_dropped_paper_is_gone_and_its_number_is_not_given_again()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "A"));

        await bo.RunAsync("paper drop", ("id", "1"));

        Assert.Equal("There is no paper P1. /paper list shows them all.", (await bo.RunAsync("paper move", ("id", "1"), ("date", "friday"))).Private);
        Assert.StartsWith("Paper P2 B", (await bo.RunAsync("paper add", ("title", "B"))).Public, StringComparison.Ordinal);
    }
}
