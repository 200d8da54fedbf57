using System.Globalization;
using System.IO.Compression;
using System.Text;
using PeerBot.Chat.Messages;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Minutes;

public sealed class MinutesTests
{
    [Fact]
    public async Task Note_stands_in_the_minutes_of_the_open_session_and_on_its_card()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");

        Heard noted = await host.As("Bo").RunAsync("minutes note", ("text", "On Monday we start at five."));

        Assert.Equal("Note #1 stands in the minutes: Peer session, Mon 3 Aug", noted.Private);
        Assert.Contains("On Monday we start at five.", (await host.As("Dan").RunAsync("minutes show")).Private, StringComparison.Ordinal);
        Assert.Contains("- On Monday we start at five.", (await host.As("Dan").RunAsync("session status")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_log_is_shown_and_exported_to_its_author_alone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        await host.As("Bo").RunAsync("minutes note", ("text", "Closures, at last."), ("section", "learned"));
        await host.As("Bo").RunAsync("minutes note", ("text", "I should ask sooner."), ("section", "retrospective"));

        string own = await FileAsync(host, "Bo", ("mine", "yes"));
        string shared = await FileAsync(host, "Bo");
        string anothers = await FileAsync(host, "Dan", ("mine", "yes"));
        Heard shownToAnother = await host.As("Dan").RunAsync("minutes show");

        Assert.Contains("## What I learned\n\nClosures, at last.\n\n## Peer session", own, StringComparison.Ordinal);
        Assert.Contains("## Retrospective\n\nI should ask sooner.", own, StringComparison.Ordinal);
        Assert.All([shared, anothers, shownToAnother.Private], text =>
        {
            Assert.DoesNotContain("Closures", text, StringComparison.Ordinal);
            Assert.DoesNotContain("sooner", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Edit_offers_the_present_text_and_puts_the_new_one_in_its_place()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("minutes note", ("text", "First."), ("section", "learned"));
        await bo.RunAsync("minutes note", ("text", "Second."), ("section", "learned"));

        Form form = (await bo.RunAsync("minutes edit", ("section", "learned"))).Answer.Reply.Form!;
        await bo.RunAsync("form", form.Call with { Options = form.Call.Options.SetItem("text", "Third.") });

        Assert.Equal("First.\n\nSecond.", form.Suggested["text"]);
        Assert.Contains("> Third.", (await bo.RunAsync("minutes show", ("date", "today"))).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_asks_which_note_when_there_are_several_and_removes_one_for_a_dash()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice bo = host.As("Bo");
        await bo.RunAsync("session open");
        await bo.RunAsync("minutes note", ("text", "One."));
        await bo.RunAsync("minutes note", ("text", "Two."));

        Heard which = await bo.RunAsync("minutes edit", ("section", "notes"));
        Form form = (await bo.RunAsync("pressed", which.Button("Edit #2"))).Answer.Reply.Form!;
        await bo.RunAsync("sent", form.Call with { Options = form.Call.Options.SetItem("text", "-") });

        Assert.Equal("Which note do you want to change?\n- #1 One.\n- #2 Two.", which.Private);
        Assert.Equal("Two.", form.Suggested["text"]);
        Assert.DoesNotContain("Two.", (await bo.RunAsync("minutes show")).Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_is_for_whoever_was_on_duty_and_has_its_effect_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open", ("moderator", "Bo"));
        Heard tooEarly = await host.As("하늘").RunAsync("minutes publish");
        await host.As("하늘").RunAsync("session close");

        Heard refused = await host.As("Dan").RunAsync("minutes publish");
        Heard published = await host.As("Bo").RunAsync("minutes publish");
        Heard again = await host.As("Bo").RunAsync("minutes publish");

        Assert.StartsWith("The session of Mon 3 Aug is not closed yet.", tooEarly.Private, StringComparison.Ordinal);
        Assert.True(refused.IsRefused);
        Assert.StartsWith("Minutes, Mon 3 Aug\nThe minutes are published.", published.Public, StringComparison.Ordinal);
        Assert.Equal("The minutes of Mon 3 Aug are published already.", again.Private);
        Assert.DoesNotContain("draft", await FileAsync(host, "Dan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_after_publishing_makes_a_revision_with_the_day_of_the_change()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        await host.As("하늘").RunAsync("session close");
        await host.As("하늘").RunAsync("minutes publish");
        host.Clock.Advance(TimeSpan.FromDays(1));

        await host.As("Bo").RunAsync("minutes note", ("text", "We forgot the room."), ("date", "2026-08-03"));
        string page = await FileAsync(host, "Dan", ("date", "2026-08-03"));

        Assert.Contains("We forgot the room.", page, StringComparison.Ordinal);
        Assert.Contains("date: 2026-08-03\nlast_modified_at: 2026-08-04\n", page, StringComparison.Ordinal);
        Assert.EndsWith("Revision 2, changed on Tue 2026-08-04.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_published_after_the_others_of_its_day_makes_a_revision_of_the_post()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice organiser = host.As("하늘");
        await organiser.RunAsync("session open");
        await organiser.RunAsync("session close");
        await organiser.RunAsync("minutes publish");
        await organiser.RunAsync("session open", ("type", "mentoring"), ("guest", "Mara"));
        await organiser.RunAsync("session close");
        string draft = await FileAsync(host, "Dan");
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        await organiser.RunAsync("minutes publish");

        Assert.Contains("This is a draft.", draft, StringComparison.Ordinal);
        Assert.EndsWith("Revision 2, changed on Mon 2026-08-03.\n", await FileAsync(host, "Dan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_expected_count_as_present_where_nobody_checks_in()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("peerbot member away", ("from", "2026-08-03"));
        await host.As("Dan").RunAsync("attend late", ("minutes", "5"));
        await host.As("하늘").RunAsync("session open");

        string before = await FileAsync(host, "Dan");
        await host.As("가람").RunAsync("attend in");
        string after = await FileAsync(host, "Dan");

        Assert.Contains("Present: 하늘, 가람, Dan\n", before, StringComparison.Ordinal);
        Assert.Contains("Present: 가람, Dan\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Absences_of_long_ago_still_count_for_the_minutes_of_their_day()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("Bo").RunAsync("peerbot member away", ("from", "2026-08-03"), ("until", "2026-08-03"));
        await host.As("하늘").RunAsync("session open");
        await host.As("하늘").RunAsync("session close");
        string then = await FileAsync(host, "Dan", ("date", "2026-08-03"));

        host.Clock.Advance(TimeSpan.FromDays(200));

        Assert.Contains("Present: 하늘, 가람, Dan\n", then, StringComparison.Ordinal);
        Assert.Equal(then, await FileAsync(host, "Dan", ("date", "2026-08-03")));
    }

    [Fact]
    public async Task New_name_of_a_member_is_in_the_minutes_of_earlier_days()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        await host.As("하늘").RunAsync("session close");

        await host.As("하늘").RunAsync("peerbot member rename", ("user", "Dan"), ("name", "도윤"));

        Assert.Contains("Present: 하늘, Bo, 가람, 도윤\n", await FileAsync(host, "Bo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_too_long_for_a_chat_show_as_much_as_there_is_room_for()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session open");
        for (int number = 1; number <= 30; number++)
        {
            await host.As("Bo").RunAsync("question ask", ("text", $"Number {number}. {new string('x', 500)}"));
        }

        string shown = (await host.As("Dan").RunAsync("minutes show")).Private;

        Assert.Contains("Number 1.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Number 30.", shown, StringComparison.Ordinal);
        Assert.EndsWith("There is more. The file has all of it.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Day_without_a_session_says_so()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard shown = await host.As("Dan").RunAsync("minutes show", ("date", "2026-08-01"));
        string page = await FileAsync(host, "Dan", ("date", "2026-08-01"));
        Heard nothing = await host.As("Dan").RunAsync("minutes export", ("date", "2026-07-01..2026-07-31"));

        Assert.Equal("Minutes, Sat 1 Aug\nNo session was recorded on this day.", shown.Private);
        Assert.EndsWith("---\n\nNo session was recorded on this day.\n", page, StringComparison.Ordinal);
        Assert.StartsWith("Nothing was recorded between Wed 1 Jul and Fri 31 Jul.", nothing.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_meeting_is_told_with_its_reason()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("session cancel", ("date", "2026-08-03"), ("reason", "exam week"));

        string page = await FileAsync(host, "Dan", ("date", "2026-08-03"));

        Assert.EndsWith("## Peer session\n\nThis session was cancelled. Reason: exam week\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_stand_in_the_order_that_the_team_chose_and_closing_notes_at_the_end()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Voice organiser = host.As("하늘");
        Heard unknown = await organiser.RunAsync("peerbot team", ("order", "notes, weather"));
        Heard changed = await organiser.RunAsync("peerbot team", ("order", "notes, questions"));
        await organiser.RunAsync("session open");
        await organiser.RunAsync("minutes note", ("text", "That was all."), ("section", "closing"), ("heading", "Farewell"));
        await organiser.RunAsync("minutes note", ("text", "A word before."));

        string page = await FileAsync(host, "Dan");

        Assert.Equal(
            "I do not know the part “weather” of the minutes. The parts are suggestions, reviews, questions, papers, tasks, notes.", unknown.Private);
        Assert.False(changed.IsRefused);
        Assert.Contains("### Notes\n\nA word before.\n\n### Farewell\n\nThat was all.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_days_come_in_one_archive_that_is_the_same_every_time()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        for (int day = 3; day <= 18; day++)
        {
            await host.As("하늘").RunAsync("session open", ("date", string.Create(CultureInfo.InvariantCulture, $"2026-08-{day:00}")));
            await host.As("하늘").RunAsync("session close");
            host.Clock.Advance(TimeSpan.FromDays(1));
        }

        FileAttachment first = await AttachmentAsync(host, "Dan", ("date", "2026-08"));
        FileAttachment second = await AttachmentAsync(host, "Bo", ("date", "2026-08"));
        using ZipArchive archive = new(new MemoryStream([.. first.Content]));

        Assert.Equal("minutes-2026-08-03-2026-08-18.zip", first.Name);
        Assert.Equal(first.Content.AsSpan().ToArray(), second.Content.AsSpan().ToArray());
        Assert.Equal(16, archive.Entries.Count);
        Assert.Equal("2026-08-03-owls-day1.md", archive.Entries[0].FullName);
    }

    private static async Task<string> FileAsync(PeerBotHost host, string name, params (string Name, string Value)[] options) =>
        Encoding.UTF8.GetString([.. (await AttachmentAsync(host, name, options)).Content]);

    private static async Task<FileAttachment> AttachmentAsync(PeerBotHost host, string name, params (string Name, string Value)[] options) =>
        Assert.Single((await host.As(name).RunAsync("minutes export", options)).Answer.Reply.Private!.Files);
}
