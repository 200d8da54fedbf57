using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>From the tokens to the answer: what people do on Slack, and what they see of it.</summary>
public sealed class DayOnSlackTests
{
    [Fact]
    public async Task Team_is_set_up_and_joined_by_people_as_Slack_knows_them()
    {
        await using SlackHost host = await SlackHost.StartAsync();

        FakeAct setUp = await host.As("하늘").SlashAsync("/peer peerbot setup name:Owls days:mon-fri time:16:00 timezone:Asia/Seoul members:Bo language:en");
        FakeAct joined = await host.As("Bo").SlashAsync("/peer peerbot member join name:Bo");
        bool wasPublic = joined.Public.Length > 0;
        FakeAct named = await host.As("하늘").SlashAsync($"/peer moderator set <@{host.As("Bo").Person.Id}|bo>");

        Assert.Contains("Owls", setUp.Public, StringComparison.Ordinal);
        Assert.NotEmpty(joined.Private);
        Assert.False(wasPublic);
        Assert.Contains($"<@{host.As("Bo").Person.Id}>", named.Public, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Session_has_one_card_that_follows_what_happens()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct opened = await host.As("하늘").SlashAsync("/session open");
        FakeMessage card = null!;
        await SlackHost.UntilAsync(() => (card = host.Slack.Messages.Shown.FirstOrDefault(IsCard)!) is not null);
        await host.As("Bo").PressAsync(card, "I'm here");
        await host.As("Bo").SlashAsync("/peer question ask Why *does* it work? &lt;!channel&gt; &amp; more");
        await SlackHost.UntilAsync(() => card.Text.Contains("Why *does* it work? <!channel> & more", StringComparison.Ordinal));

        Assert.NotEmpty(opened.Private);
        Assert.Equal(1, host.Slack.Messages.Shown.Count(IsCard));
        Assert.DoesNotContain("<!channel>", card.Body["text"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Text_that_is_left_out_is_asked_for_in_a_form()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        await host.As("Bo").Slash("/peer question ask").SeeAsync();
        FakeAct asked = await host.As("Bo").SubmitAsync(("text", "First line\nsecond line"));
        FakeAct listed = await host.As("Bo").SlashAsync("/question list");

        Assert.Null(host.As("Bo").View);
        Assert.Contains("First line", asked.Text, StringComparison.Ordinal);
        Assert.Contains("First line", listed.Private, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task What_is_wrong_in_a_form_stands_at_its_field_and_the_form_stays_open()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        await host.As("Bo").Slash("/peer question answer").SeeAsync();

        await host.As("Bo").SubmitAsync(("id", "99"), ("text", "It took long to write this."));

        Assert.NotNull(host.As("Bo").View);
        Assert.Contains("99", host.As("Bo").View!.Errors["id"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Moment_that_cannot_be_understood_stands_at_its_field()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        await host.As("Bo").Slash("/peer remind add").SeeAsync();

        await host.As("Bo").SubmitAsync(("text", "Push your code"), ("when", "blurgh"));

        Assert.Contains("blurgh", host.As("Bo").View!.Errors["when"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_of_somebody_becomes_a_question_of_theirs()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeMessage message = host.Slack.Messages.Write(host.As("Bo").Person, "What is a &lt;gradient&gt;?");

        await host.As("하늘").Menu("save.question.ask", message).SeeAsync();
        await host.As("하늘").SubmitAsync();
        FakeAct listed = await host.As("하늘").SlashAsync("/peer question list");

        Assert.Contains("What is a <gradient>?", listed.Private, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Menu_that_is_everywhere_asks_for_the_channel_too()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        await host.As("Bo").Shortcut("open.question.ask").SeeAsync();
        await host.As("Bo").SubmitAsync(("slack-place", FakeSlack.Channel), ("text", "From anywhere"));
        FakeAct listed = await host.As("Bo").SlashAsync("/peer question list");

        Assert.Contains("From anywhere", listed.Private, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Bot_is_spoken_to_in_a_thread_and_answers_there()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        FakeMessage start = host.Slack.Messages.Write(host.As("Bo").Person, "Let us talk");

        FakeAct asked = await host.As("Bo").MentionAsync("question ask What of the thread?", start.Ts);
        FakeAct set = await host.As("하늘").MentionAsync("moderator set Bo", start.Ts);

        Assert.Contains("What of the thread?", asked.Text, StringComparison.Ordinal);
        Assert.All(asked.Messages.Concat(set.Messages), message => Assert.Equal(start.Ts, message.Thread));
        Assert.Contains($"<@{host.As("Bo").Person.Id}>", set.Public, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Form_that_a_mention_cannot_open_waits_behind_a_button()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct offered = await host.As("Bo").MentionAsync("question ask");
        FakeAct pressed = await host.As("Bo").PressAsync(offered.Card, "Open the form");
        await pressed.SeeAsync();
        await host.As("Bo").SubmitAsync(("text", "Asked at last"));
        FakeAct listed = await host.As("Bo").SlashAsync("/peer question list");

        Assert.Contains("Asked at last", listed.Private, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Theory]
    [InlineData("/peer")]
    [InlineData("/peer help")]
    [InlineData("/peer 도움말")]
    [InlineData("/peerbot")]
    public async Task Whoever_types_nothing_or_asks_for_help_is_shown_all_groups(string line)
    {
        await using SlackHost host = await SlackHost.StartAsync();

        FakeAct helped = await host.As("Bo").SlashAsync(line);

        Assert.Contains("moderator", helped.Private, StringComparison.Ordinal);
        Assert.Contains("minutes", helped.Private, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Theory]
    [InlineData("/peer moderater next", "moderator")]
    [InlineData("/peer moderator nxt", "next")]
    [InlineData("/moderator nxt", "next")]
    public async Task Typo_is_answered_by_what_could_have_been_meant(string line, string meant)
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct answered = await host.As("Bo").SlashAsync(line);

        Assert.Contains(meant, answered.Private, StringComparison.Ordinal);
        Assert.Empty(answered.Public);
    }

    [Fact]
    public async Task Refusal_is_private_and_in_the_callers_language()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct refused = await host.As("가람", "ko-KR").SlashAsync("/peer question drop 99");

        Assert.Matches(@"\p{IsHangulSyllables}", refused.Private);
        Assert.Empty(refused.Public);
    }

    [Fact]
    public async Task Mention_inside_a_text_becomes_the_name()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        await host.As("하늘").SlashAsync($"/peer question ask Does <@{host.As("Bo").Person.Id}|bo> know <https://example.org/a|example.org/a>?");
        FakeAct listed = await host.As("하늘").SlashAsync("/peer question list");

        Assert.Contains("Does @Bo know https://example.org/a?", listed.Private, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_of_a_closed_session_come_as_a_file_to_whoever_asked()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("/peer session open");
        await host.As("Bo").SlashAsync("/peer question ask What is a gradient?");
        await host.As("하늘").SlashAsync("/peer session close");

        await host.As("하늘").SlashAsync("/peer minutes export today");
        await SlackHost.UntilAsync(() => host.Slack.Files.Shared.Count > 0);

        FakeFile file = Assert.Single(host.Slack.Files.Shared);
        Assert.EndsWith(".md", file.Name, StringComparison.Ordinal);
        Assert.Equal(host.As("하늘").Person.Direct, file.Channel);
        Assert.Contains("What is a gradient?", System.Text.Encoding.UTF8.GetString(file.Content!), StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Statistics_come_as_a_table_and_as_a_picture_that_says_what_it_shows()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        await host.As("Bo").SlashAsync("/peer question ask What is a gradient?");

        FakeAct told = await host.As("하늘").SlashAsync("/peer peerbot stats");
        await SlackHost.UntilAsync(() => host.Slack.Files.Shared.Count > 0);

        Assert.Contains("Name Led Came", told.Private, StringComparison.Ordinal);
        FakeFile file = Assert.Single(host.Slack.Files.Shared);
        Assert.EndsWith(".png", file.Name, StringComparison.Ordinal);
        Assert.Contains("Questions and answers", file.Alt, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Whoever_invites_the_bot_learns_what_to_do_next()
    {
        await using SlackHost host = await SlackHost.StartAsync();

        host.Slack.Sockets.Deliver(
            "events_api",
            FakeUser.Event(new() { ["type"] = "member_joined_channel", ["user"] = FakeSlack.BotUser, ["channel"] = FakeSlack.Channel, ["inviter"] = host.As("가람", "ko-KR").Person.Id }),
            accepts: false);

        await SlackHost.UntilAsync(() => host.Slack.Messages.Shown.Any(message => message.Text.Contains("/peer peerbot setup", StringComparison.Ordinal)));
        Assert.Empty(host.Slack.Complaints.All);
    }

    private static bool IsCard(FakeMessage message) => message.Body["blocks"]?.ToJsonString().Contains("attend in", StringComparison.Ordinal) == true;
}
