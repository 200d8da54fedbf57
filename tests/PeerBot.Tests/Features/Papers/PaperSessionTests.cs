using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Papers;
using PeerBot.Features.Sessions;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Papers;

/// <summary>What papers have to do with the session that is open, planned or over.</summary>
public sealed class PaperSessionTests
{
    private static readonly DateOnly Monday = new(2026, 8, 3);

    [Fact]
    public async Task A_paper_added_during_a_session_belongs_to_it_and_one_added_before_does_not()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "Before"));
        Session session = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "During"));

        IReadOnlyList<Paper> papers = await host.ReadAsync((work, token) => PaperStore.ListBySessionAsync(work, session.Id, token));

        Assert.Equal(["During"], papers.Select(paper => paper.Title));
    }

    [Fact]
    public async Task A_candidate_that_gets_its_day_during_a_session_was_scheduled_in_it()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "Before"));
        Session session = await host.OpenSessionAsync();

        await host.As("Bo").RunAsync("paper move", ("id", "1"), ("date", "friday"));

        Assert.Single(await host.ReadAsync((work, token) => PaperStore.ListBySessionAsync(work, session.Id, token)));
    }

    [Fact]
    public async Task A_paper_from_an_agenda_item_belongs_to_the_session_of_the_item()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Session session = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Read the basics first"));
        await host.As("하늘").RunAsync("session close");
        host.Clock.Advance(TimeSpan.FromHours(2));

        await host.As("Bo").RunAsync("paper add", ("title", "LeNet"), ("agenda", "A1"));
        Heard unknown = await host.As("Bo").RunAsync("paper add", ("title", "AlexNet"), ("agenda", "A2"));

        Paper paper = Assert.Single(await host.ReadAsync((work, token) => PaperStore.ListBySessionAsync(work, session.Id, token)));
        Assert.Equal(("LeNet", 1), (paper.Title, paper.AgendaNumber));
        Assert.Equal("There is no agenda item A2. /agenda list shows what is open.", unknown.Private);
    }

    [Fact]
    public async Task Presented_are_the_papers_of_the_day_and_those_done_in_its_session()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Session session = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "Today"), ("date", "2026-08-03"));
        await host.As("Bo").RunAsync("paper add", ("title", "Early"), ("date", "2026-08-07"));
        await host.As("Bo").RunAsync("paper add", ("title", "Friday"), ("date", "2026-08-07"));
        await host.As("Bo").RunAsync("paper done", ("id", "2"));

        IReadOnlyList<Paper> papers = await host.ReadAsync((work, token) => PaperStore.ListPresentedAsync(work, session.Team, Monday, token));

        Assert.Equal(["Today", "Early"], papers.Select(paper => paper.Title));
    }

    [Fact]
    public async Task A_paper_marked_done_after_its_minutes_were_published_makes_a_revision_of_them()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "BERT"), ("date", "2026-08-03"), ("presenter", "Bo"));
        Session session = await host.OpenSessionAsync();
        await host.As("하늘").RunAsync("session close");
        await host.WriteAsync(async (work, token) =>
        {
            Session closed = (await SessionStore.FindAsync(work, session.Id, token))!;
            await SessionStore.SaveAsync(work, closed.Publish(host.Clock.GetUtcNow()).Value, token);
        });

        await host.As("Bo").RunAsync("paper done", ("id", "1"));

        Assert.Equal(2, (await host.ReadAsync((work, token) => SessionStore.FindAsync(work, session.Id, token)))?.Revision);
    }

    [Fact]
    public async Task Card_shows_todays_presenters_what_is_late_and_what_soon_needs_somebody()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "Late"), ("date", "2026-08-03"), ("presenter", "Dan"));
        await bo.RunAsync("paper add", ("title", "Today"), ("date", "2026-08-04"), ("presenter", "Bo"));
        await bo.RunAsync("paper prep", ("id", "2"), ("text", "Read section 3"));
        await bo.RunAsync("paper add", ("title", "Soon"), ("date", "2026-08-11"));
        await bo.RunAsync("paper add", ("title", "Later"), ("date", "2026-08-12"));
        host.Clock.Advance(TimeSpan.FromDays(1));
        Session session = await host.OpenSessionAsync();

        string card = await host.DescribeAsync(new PaperContent(), session);

        Assert.Equal(
            """
            ## Papers
            - P2 Today · Bo
            - To prepare: Read section 3
            - P1 Late · Mon 3 Aug · Dan · still to be presented
            - P3 Soon · Tue 11 Aug · no presenter yet

            """,
            card);
    }

    [Fact]
    public async Task A_session_that_moves_takes_its_papers_along()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("paper add", ("title", "Friday"), ("date", "2026-08-07"));

        await host.As("하늘").RunAsync("session cancel", ("date", "2026-08-07"));

        Assert.Contains("P1 Friday · Mon 10 Aug", (await host.As("Bo").RunAsync("paper list")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_offer_what_is_still_to_come_first_and_find_by_number_or_title()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("paper add", ("title", "BERT"), ("date", "2026-08-03"));
        await bo.RunAsync("paper add", ("title", "GPT"));
        await bo.RunAsync("paper done", ("id", "1"));
        PaperSuggestions suggestions = ActivatorUtilities.CreateInstance<PaperSuggestions>(host.App.Services);

        Assert.Equal(["P2 · GPT", "P1 · BERT"], (await suggestions.FindAsync(PeerBotHost.Channel, "", default)).Select(item => item.Label));
        Assert.Equal(["1"], (await suggestions.FindAsync(PeerBotHost.Channel, "ber", default)).Select(item => item.Value));
        Assert.Empty(await suggestions.FindAsync(new("local", "elsewhere"), "", default));
    }
}
