using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Features.Tasks;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Tasks;

public sealed class TaskCommandTests
{
    [Fact]
    public async Task A_task_for_another_is_told_to_the_team_and_pings_them()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard added = await host.As("Bo").RunAsync("task add", ("text", "Read the BERT paper"), ("owner", "Dan, Bo"), ("due", "wednesday"));

        Assert.Equal("Task T1 Read the BERT paper: Dan, Bo, due Wed 5 Aug", added.Public);
        Assert.Equal(["Dan"], added.Pinged);
    }

    [Fact]
    public async Task A_task_for_oneself_stays_quiet_and_one_without_owner_is_everybodys()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard own = await host.As("Bo").RunAsync("task add", ("text", "Book a room"), ("owner", "me"));
        Heard all = await host.As("Bo").RunAsync("task add", ("text", "Share code"));

        Assert.Equal(("", "Task T1 Book a room: Bo"), (own.Public, own.Private));
        Assert.Equal("Task T2 Share code: everybody", all.Public);
        Assert.Empty(all.Pinged);
    }

    [Fact]
    public async Task List_puts_the_urgent_first_marks_what_is_overdue_and_keeps_to_one_owner()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("task add", ("text", "Some day"));
        await bo.RunAsync("task add", ("text", "By Friday"), ("owner", "Dan"), ("due", "2026-08-07"));
        await bo.RunAsync("task add", ("text", "Today"), ("owner", "Bo"), ("due", "2026-08-03"));
        await bo.RunAsync("task add", ("text", "Done"), ("due", "2026-08-03"));
        await bo.RunAsync("task done", ("id", "4"));
        host.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(
            """
            Open tasks
            - T3 Today · Bo · due Mon 3 Aug · overdue
            - T2 By Friday · Dan · due Fri 7 Aug
            - T1 Some day · everybody
            """,
            (await bo.RunAsync("task list")).Private);
        Assert.Equal(
            """
            Open tasks of Dan
            - T2 By Friday · Dan · due Fri 7 Aug
            - T1 Some day · everybody
            """,
            (await bo.RunAsync("task list", ("owner", "Dan"))).Private);
    }

    [Fact]
    public async Task Moving_done_and_dropping_say_what_they_did_and_refuse_a_second_time()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("task add", ("text", "Read"), ("due", "2026-08-04"));

        Assert.Equal("T1 Read: Tue 4 Aug → Thu 6 Aug", (await bo.RunAsync("task move", ("id", "1"), ("due", "thursday"))).Public);
        Assert.Equal("T1 Read is done. Thank you, Bo!", (await bo.RunAsync("task done", ("id", "1"))).Public);
        Assert.Equal("Task T1 is done already.", (await bo.RunAsync("task done", ("id", "1"))).Private);
        Assert.Equal("T1 Read is off the list.", (await bo.RunAsync("task drop", ("id", "1"))).Public);
        Assert.True((await bo.RunAsync("task done", ("id", "1"))).IsRefused);
    }

    [Fact]
    public async Task A_due_date_in_the_past_is_refused()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard refused = await host.As("Bo").RunAsync("task add", ("text", "Read"), ("due", "2026-08-02"));

        Assert.Equal("Sun 2 Aug is over. Name today or a later day.", refused.Private);
    }

    [Fact]
    public async Task A_task_added_during_a_session_belongs_to_it_also_when_it_is_done()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("task add", ("text", "Before"));
        Session session = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("task add", ("text", "During"));
        await host.As("Bo").RunAsync("task done", ("id", "2"));

        TeamTask task = Assert.Single(await host.ReadAsync((work, token) => TaskStore.ListBySessionAsync(work, session.Id, token)));

        Assert.Equal(("During", TaskState.Done), (task.Text, task.State));
    }

    [Fact]
    public async Task A_task_from_an_agenda_item_belongs_to_the_session_of_the_item()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Session session = await host.OpenSessionAsync();
        await host.As("Bo").RunAsync("agenda add", ("text", "Share the code"));
        await host.As("하늘").RunAsync("session close");

        await host.As("Bo").RunAsync("task add", ("text", "Make a repository"), ("agenda", "1"));

        TeamTask task = Assert.Single(await host.ReadAsync((work, token) => TaskStore.ListBySessionAsync(work, session.Id, token)));
        Assert.Equal(1, task.AgendaNumber);
    }

    [Fact]
    public async Task Card_shows_what_is_due_what_was_agreed_and_how_much_is_open()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("task add", ("text", "Late"), ("owner", "Dan"), ("due", "2026-08-03"));
        await bo.RunAsync("task add", ("text", "Some day"));
        host.Clock.Advance(TimeSpan.FromDays(1));
        Session session = await host.OpenSessionAsync();
        await bo.RunAsync("task add", ("text", "Agreed"), ("due", "2026-08-07"));

        Assert.Equal(
            """
            ## Tasks
            - T1 Late · Dan · due Mon 3 Aug · overdue
            - T3 Agreed · everybody · due Fri 7 Aug
            3 open tasks in all: /task list

            """,
            await host.DescribeAsync(new TaskContent(), session));
    }
}
