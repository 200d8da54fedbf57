using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Agenda;

public sealed class AgendaSessionTests
{
    [Fact]
    public async Task Undecided_items_stand_on_the_next_opening_card_after_its_own()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        await host.As("Bo").RunAsync("agenda add", ("text", "Basics first"));
        await host.As("Bo").RunAsync("agenda add", ("text", "The room changes"), ("kind", "notice"));
        await host.As("Bo").RunAsync("agenda add", ("text", "A picnic"));
        await host.As("Bo").RunAsync("agenda decide", ("id", "3"), ("outcome", "rejected"));
        Heard closed = await host.As("하늘").RunAsync("session close");
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.As("Bo").RunAsync("agenda add", ("text", "Longer breaks"));

        Heard opened = await host.As("Bo").RunAsync("session open");

        Assert.EndsWith("Agenda that goes on next time\n- A1 · Bo: Basics first", closed.Public, StringComparison.Ordinal);
        Assert.EndsWith("Agenda\n- A4 · Bo: Longer breaks\n- A1 · Bo: Basics first (Mon 3 Aug)", opened.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_shows_ten_lines_and_says_how_many_more_there_are()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        foreach (int number in Enumerable.Range(1, 12))
        {
            await host.As("Bo").RunAsync("agenda add", ("text", $"Point {number}"));
        }

        Heard opened = await host.As("Bo").RunAsync("session open");

        Assert.EndsWith("- A10 · Bo: Point 10\n- and 2 more, see /agenda list", opened.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_in_a_later_session_remembers_it_and_minutes_can_find_it_from_both()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Session monday = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Basics first"));
        await host.As("하늘").RunAsync("session close");
        host.Clock.Advance(TimeSpan.FromDays(1));
        Session tuesday = await host.OpenSessionAsync();

        await host.As("Dan").RunAsync("agenda comment", ("id", "1"), ("text", "Yes"));
        await host.As("Dan").RunAsync("agenda decide", ("id", "1"), ("outcome", "accepted"), ("text", "From Friday on"));

        AgendaItem item = Assert.Single(await host.ReadAsync((work, token) => AgendaStore.ListBySessionAsync(work, monday.Id, token)));
        AgendaItem takenUp = Assert.Single(await host.ReadAsync((work, token) => AgendaStore.ListTakenUpInAsync(work, [tuesday.Id], token)));
        Assert.Equal(new AgendaDecision(AgendaOutcome.Accepted, "From Friday on", tuesday.Id, new DateOnly(2026, 8, 4)), item.Decision);
        Assert.Equal(item, takenUp);
        Assert.Empty(await host.ReadAsync((work, token) => AgendaStore.ListTakenUpInAsync(work, [monday.Id], token)));
    }

    [Fact]
    public async Task Item_for_a_meeting_that_is_cancelled_waits_for_the_next()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Basics first"));
        await host.As("Bo").RunAsync("agenda comment", ("id", "1"), ("text", "Yes"));
        await host.As("Bo").RunAsync("agenda add", ("text", "Another"), ("date", "2026-08-04"));
        await host.As("하늘").RunAsync("session cancel", ("date", "today"));

        AgendaItem item = (await host.ReadAsync((work, token) => AgendaStore.FindAsync(work, new TeamId(1), 1, token)))!;

        Assert.Equal(new DateOnly(2026, 8, 4), item.Session.Date);
        Assert.Equal(item.Session.Id, item.Comments[0].Session);
    }

    [Fact]
    public async Task Comment_is_edited_or_dropped_by_whoever_said_it_or_wrote_it_down()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Basics first"));
        await host.As("Dan").RunAsync("agenda comment", ("id", "1"), ("text", "Yes"), ("by", "가람"));

        Heard refused = await host.As("Bo").RunAsync("agenda drop", ("id", "1"), ("comment", "1"));
        Heard edited = await host.As("가람").RunAsync("agenda edit", ("id", "1"), ("comment", "1"), ("text", "Yes!"));
        Heard dropped = await host.As("Dan").RunAsync("agenda drop", ("id", "1"), ("comment", "1"));

        Assert.Equal("가람 wrote that. Only they, today's moderator or an organiser can change it.", refused.Private);
        Assert.Equal("Comment 1 of A1 now says:\n> Yes!", edited.Private);
        Assert.Equal("Comment 1 of A1 is dropped. It said:\n> Yes!", dropped.Private);
    }
}
