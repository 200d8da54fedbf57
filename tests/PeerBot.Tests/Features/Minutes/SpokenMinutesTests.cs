using System.Text;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes;

/// <summary>What was asked, suggested and planned, as it stands in the minutes of this and other days.</summary>
public sealed class SpokenMinutesTests
{
    [Fact]
    public async Task Late_answer_stands_in_the_minutes_of_the_day_of_the_question_as_a_revision()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await HoldAsync(host, () => host.As("Bo").RunAsync("question ask", ("text", "Why so deep?")));
        await host.As("하늘").RunAsync("minutes publish");
        host.Clock.Advance(TimeSpan.FromDays(1));

        await HoldAsync(host, () => host.As("Dan").RunAsync("question answer", ("id", "1"), ("text", "More room.")));

        string asked = await PageAsync(host, "2026-08-03");
        Assert.Contains("1. Question by Bo: Why so deep?\n\n   Answer by Dan (added Tue 2026-08-04): More room.\n", asked, StringComparison.Ordinal);
        Assert.Contains("Revision ", asked, StringComparison.Ordinal);
        Assert.Contains(
            "1. Question by Bo: Why so deep?\n\n   Answer by Dan: More room.\n", await PageAsync(host, "2026-08-04"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_kept_for_the_mentor_is_answered_in_both_minutes()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await HoldAsync(host, async () =>
        {
            await host.As("Bo").RunAsync("question ask", ("text", "Which language?"));
            await host.As("Bo").RunAsync("question mentor", ("id", "1"));
        });
        string waiting = await PageAsync(host, "2026-08-03");
        host.Clock.Advance(TimeSpan.FromDays(1));

        await host.As("하늘").RunAsync("session open", ("type", "mentoring"), ("guest", "Mara"));
        await host.As("하늘").RunAsync("question answer", ("id", "1"), ("text", "- Any\n- Then another"));
        await host.As("하늘").RunAsync("session close");

        Assert.Contains("Kept for the mentor.", waiting, StringComparison.Ordinal);
        Assert.Contains("Answer by Mara (added Tue 2026-08-04):", await PageAsync(host, "2026-08-03"), StringComparison.Ordinal);
        Assert.Contains(
            "## Mentoring (with Mara)\n\n1. Bo: Which language?\n\n   - Any\n   - Then another\n", await PageAsync(host, "2026-08-04"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestion_decided_later_was_put_off_on_its_own_day()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await HoldAsync(host, () => host.As("Bo").RunAsync("agenda add", ("text", "Start earlier\nAt nine, say.")));
        string before = await PageAsync(host, "2026-08-03");
        host.Clock.Advance(TimeSpan.FromDays(1));

        await HoldAsync(host, () => host.As("Dan").RunAsync("agenda decide", ("id", "1"), ("outcome", "accepted"), ("text", "At ten.")));

        Assert.EndsWith("- Start earlier (suggested by Bo)\n\n  At nine, say.\n\nThis is a draft.\n", before, StringComparison.Ordinal);
        Assert.Contains("  At nine, say.\n\n  Outcome: put off\n", await PageAsync(host, "2026-08-03"), StringComparison.Ordinal);
        Assert.Contains(
            "- Start earlier (suggested by Bo)\n\n  Outcome (accepted): At ten.\n", await PageAsync(host, "2026-08-04"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_stand_where_they_were_planned_and_where_they_were_presented()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await HoldAsync(host, () => host.As("Bo").RunAsync("paper add", ("title", "Deep nets"), ("date", "2026-08-04"), ("presenter", "Bo")));
        host.Clock.Advance(TimeSpan.FromDays(1));
        await HoldAsync(host, () => host.As("Bo").RunAsync("paper done", ("id", "1"), ("material", "slides https://example.org/s.pdf")));

        Assert.Contains("### Paper reviews\n\n- Deep nets (presented by Bo, Tue 2026-08-04", await PageAsync(host, "2026-08-03"), StringComparison.Ordinal);
        Assert.Contains(
            "- Deep nets (presented by Bo, Tue 2026-08-04, done)\n\n  Materials: [slides](https://example.org/s.pdf)\n",
            await PageAsync(host, "2026-08-04"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_stand_with_the_item_they_came_from_or_by_themselves()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await HoldAsync(host, async () =>
        {
            await host.As("Bo").RunAsync("agenda add", ("text", "A reading list"));
            await host.As("Bo").RunAsync("task add", ("text", "Write it"), ("owner", "Dan"), ("agenda", "1"));
            await host.As("Bo").RunAsync("task add", ("text", "Book a room"), ("due", "2026-08-07"));
        });

        string page = await PageAsync(host, "2026-08-03");

        Assert.Contains("- A reading list (suggested by Bo)\n\n  Task: Write it (Dan)\n", page, StringComparison.Ordinal);
        Assert.Contains("### Tasks\n\n- [ ] Book a room (due Fri 2026-08-07)\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merged_question_points_to_the_other_by_its_place_on_the_page()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await HoldAsync(host, () => host.As("Bo").RunAsync("question ask", ("text", "One of another day?")));
        host.Clock.Advance(TimeSpan.FromDays(1));
        await HoldAsync(host, async () =>
        {
            await host.As("Bo").RunAsync("question ask", ("text", "What is it?"));
            await host.As("Dan").RunAsync("question ask", ("text", "What is that?"));
            await host.As("Dan").RunAsync("question merge", ("id", "3"), ("into", "2"));
        });

        string page = await PageAsync(host, "2026-08-04");

        Assert.Contains("2. Question by Dan: What is that?\n\n   Merged into question 1.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_of_another_is_changed_by_those_on_duty_and_not_by_everybody()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        await host.As("Bo").RunAsync("minutes note", ("text", "Bring tea."));

        Heard refused = await host.As("Dan").RunAsync("minutes edit", ("section", "notes"), ("text", "Bring coffee."));
        Heard changed = await host.As("하늘").RunAsync("minutes edit", ("section", "notes"), ("text", "Bring both."));

        Assert.StartsWith("Bo wrote that.", refused.Private, StringComparison.Ordinal);
        Assert.Equal("Note #1 is changed.", changed.Private);
        Assert.Contains("Bring both.", await PageAsync(host, "2026-08-03"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_for_a_session_that_is_moved_goes_along()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("minutes note", ("text", "For Thursday."), ("date", "2026-08-06"));
        await host.As("Bo").RunAsync("minutes note", ("text", "For Tuesday."), ("date", "2026-08-04"));

        await host.As("하늘").RunAsync("session cancel", ("date", "2026-08-04"));
        await host.As("하늘").RunAsync("session cancel", ("date", "2026-08-05"));

        string page = await PageAsync(host, "2026-08-06");
        Assert.Contains("For Thursday.", page, StringComparison.Ordinal);
        Assert.Contains("For Tuesday.", page, StringComparison.Ordinal);
    }

    private static async Task HoldAsync(PeerBotHost host, Func<Task> talk)
    {
        await host.As("하늘").RunAsync("session open");
        await talk();
        await host.As("하늘").RunAsync("session close");
    }

    private static async Task<string> PageAsync(PeerBotHost host, string date)
    {
        Heard heard = await host.As("Dan").RunAsync("minutes export", ("date", date), ("format", "plain"));
        return Encoding.UTF8.GetString([.. Assert.Single(heard.Answer.Reply.Private!.Files).Content]);
    }
}
