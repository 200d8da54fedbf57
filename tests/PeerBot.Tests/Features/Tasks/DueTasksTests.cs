using PeerBot.Domain.Teams;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Tasks;

/// <summary>Tasks are told on the morning on which they are due.</summary>
public sealed class DueTasksTests
{
    [Fact]
    public async Task Everything_due_on_a_day_is_one_post_that_notifies_its_owners_alone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("task add", ("text", "Read BERT"), ("owner", "Dan"), ("due", "2026-08-05"));
        await host.As("Bo").RunAsync("task add", ("text", "Bring snacks"), ("due", "2026-08-05"));
        await host.As("Bo").RunAsync("task add", ("text", "Book a room"), ("owner", "가람"), ("due", "2026-08-06"));

        await host.PassTimeUntilAsync(6, 0);

        Posted post = Assert.Single(host.PostsTitled("Due today, Wed 5 Aug"));
        Assert.Equal(PostScenes.August(5, 9), post.AtSeoul);
        Assert.Equal("# Due today, Wed 5 Aug\nT1 Read BERT · Dan\nT2 Bring snacks · everybody\n", post.Text);
        Assert.Equal(["Dan"], post.Pinged);
    }

    [Fact]
    public async Task Task_that_moves_is_told_on_its_new_day_and_one_that_is_done_on_none()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("task add", ("text", "Read BERT"), ("owner", "Dan"), ("due", "2026-08-05"));
        await host.As("Bo").RunAsync("task add", ("text", "Book a room"), ("owner", "가람"), ("due", "2026-08-05"));
        await host.As("Bo").RunAsync("task move", ("id", "1"), ("due", "2026-08-07"));
        await host.As("Bo").RunAsync("task done", ("id", "2"));

        await host.PassTimeUntilAsync(8, 0);

        Assert.Empty(host.PostsTitled("Due today, Wed 5 Aug"));
        Assert.Single(host.PostsTitled("Due today, Fri 7 Aug"));
    }

    [Fact]
    public async Task Owner_who_is_away_on_that_day_is_not_notified()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("task add", ("text", "Read BERT"), ("owner", "Dan"), ("due", "2026-08-05"));
        await host.As("Dan").RunAsync("peerbot member away", ("from", "2026-08-05"));

        await host.PassTimeUntilAsync(6, 0);

        Assert.Empty(Assert.Single(host.PostsTitled("Due today, Wed 5 Aug")).Pinged);
    }

    [Fact]
    public async Task Team_that_turned_it_off_is_told_nothing()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("task add", ("text", "Read BERT"), ("owner", "Dan"), ("due", "2026-08-05"));
        await host.ChooseAsync(ReminderKind.Tasks, new ReminderChoice { IsOn = false });

        await host.PassTimeUntilAsync(6, 0);

        Assert.Empty(host.PostsTitled("Due today, Wed 5 Aug"));
    }
}
