using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Agenda;

public sealed class AgendaTests
{
    [Fact]
    public async Task Item_is_added_talked_about_and_decided()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await host.As("Bo").RunAsync("agenda add", ("text", "Start with the basics"));
        Heard first = await host.As("Dan").RunAsync("agenda comment", ("id", "A1"), ("text", "Some are new to it"));
        Heard second = await host.As("Dan").RunAsync("agenda comment", ("id", "1"), ("text", "Agreed"), ("by", "team"));
        Heard decided = await host.As("하늘").RunAsync("agenda decide", ("id", "1"), ("outcome", "accepted"), ("text", "From Monday on"));

        Assert.Equal("A1 · Bo: Start with the basics", added.Public);
        Assert.Equal("Written down under A1, said by Dan:\n> Some are new to it", first.Private);
        Assert.Equal("Written down under A1:\n> Agreed", second.Private);
        Assert.Equal("A1 · Bo: Start with the basics → accepted\n> From Monday on", decided.Public);
    }

    [Fact]
    public async Task Review_names_its_presenters()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await host.As("하늘").RunAsync(
            "agenda add", ("text", "Assignment 2"), ("kind", "review"), ("presenters", "Dan, 가람"));

        Assert.Equal("A1 · review · presented by Dan, 가람: Assignment 2\nDan, 가람, you present this on Mon 3 Aug.", added.Public);
    }

    [Fact]
    public async Task List_shows_what_is_not_settled_with_the_meeting_it_is_for()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Basics first"));
        await host.As("Bo").RunAsync("agenda add", ("text", "A picnic"), ("date", "2026-08-07"), ("by", "Dan"));
        await host.As("Bo").RunAsync("agenda add", ("text", "Done with"));
        await host.As("Bo").RunAsync("agenda decide", ("id", "3"), ("outcome", "done"));

        Heard list = await host.As("Dan").RunAsync("agenda list");

        Assert.Equal("Not settled yet\n- A1 · Bo: Basics first (Mon 3 Aug)\n- A2 · Dan: A picnic (Fri 7 Aug)", list.Private);
    }

    [Fact]
    public async Task Dropped_item_is_refused_until_it_is_put_off_instead()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Basics first"));

        Heard notTheirs = await host.As("Dan").RunAsync("agenda drop", ("id", "1"));
        Heard dropped = await host.As("Bo").RunAsync("agenda drop", ("id", "1"));
        Heard refused = await host.As("Bo").RunAsync("agenda edit", ("id", "1"), ("text", "Basics last"));
        await host.As("Bo").RunAsync("back", dropped.Button("Put it off instead"));
        Heard edited = await host.As("Bo").RunAsync("agenda edit", ("id", "1"), ("text", "Basics last"));

        Assert.Equal("Bo wrote that. Only they, today's moderator or an organiser can change it.", notTheirs.Private);
        Assert.Equal("A1 is dropped. It said:\n> Basics first", dropped.Private);
        Assert.Equal("A1 was dropped. Bring it back with /agenda decide 1 deferred.", refused.Private);
        Assert.Equal("A1 now says:\n> Basics last", edited.Private);
    }
}
