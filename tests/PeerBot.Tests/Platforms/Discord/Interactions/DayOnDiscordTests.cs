using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain;
using PeerBot.Storage;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>From the token to the answer: what people do on Discord, and what they see of it.</summary>
public sealed class DayOnDiscordTests
{
    [Fact]
    public async Task Team_is_set_up_and_joined_by_people_as_Discord_knows_them()
    {
        await using DiscordHost host = await DiscordHost.StartAsync();

        FakeInteraction setUp = await host.As("하늘").SlashAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo"), ("language", "en"));
        FakeInteraction joined = await host.As("Bo").SlashAsync("peerbot member join", ("name", "Bo"));
        FakeInteraction named = await host.As("하늘").SlashAsync("moderator set", ("user", host.As("Bo")));

        Assert.Equal(4, setUp.AnswerType);
        Assert.False(setUp.IsPrivate);
        Assert.Contains("Owls", setUp.Text, StringComparison.Ordinal);
        Assert.True(joined.IsPrivate);
        Assert.Contains($"<@{host.As("Bo").Member.Id}>", named.Text, StringComparison.Ordinal);
        Assert.False(named.IsPrivate);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Only_who_must_act_is_notified()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction named = await host.As("하늘").SlashAsync("moderator set", ("user", host.As("Bo")));

        JsonArray pinged = (JsonArray)named.Original!.Body["allowed_mentions"]!["users"]!;
        Assert.Equal(host.As("Bo").Member.Id, Assert.Single(pinged)!.GetValue<string>());
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Session_has_one_card_that_follows_what_happens()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction opened = await host.As("하늘").SlashAsync("session open");
        FakeMessage card = null!;
        await DiscordHost.UntilAsync(() => (card = host.Channel.Shown.FirstOrDefault(IsCard)!) is not null);
        FakeInteraction here = await host.As("Bo").PressAsync(card, "I'm here");
        await host.As("Bo").SlashAsync("question ask", ("text", "Why *does* it work? @everyone"));
        await DiscordHost.UntilAsync(() => FakeInteraction.TextOf(card).Contains("Why", StringComparison.Ordinal));

        Assert.True(opened.IsPrivate);
        Assert.NotNull(here.AnswerType);
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Count(IsCard) == 1);
        await DiscordHost.UntilAsync(() => FakeInteraction.TextOf(card).Contains(@"Why \*does\* it work? \@everyone", StringComparison.Ordinal));
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Text_that_is_left_out_is_asked_for_in_a_form_with_room_for_several_lines()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction opened = await host.As("Bo").SlashAsync("question ask");
        FakeInteraction asked = await host.As("Bo").SubmitAsync(opened, ("text", "First line\nsecond line"));
        FakeInteraction listed = await host.As("Bo").SlashAsync("question list");

        Assert.Equal(9, opened.AnswerType);
        Assert.Equal(4, asked.AnswerType);
        Assert.Contains("First line", listed.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Message_of_somebody_becomes_a_question_of_theirs()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeMessage message = host.Discord.Messages.Write(host.As("Bo").Member, "What is a gradient?");

        FakeInteraction opened = await host.As("하늘").MenuAsync("Save as question", message);
        FakeInteraction saved = await host.As("하늘").SubmitAsync(opened);
        FakeInteraction listed = await host.As("하늘").SlashAsync("question list");

        Assert.Equal(9, opened.AnswerType);
        Assert.False(saved.IsFailed);
        Assert.Contains("What is a gradient?", listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_completed_in_the_readers_language()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("Bo").SlashAsync("question ask", ("text", "What is a gradient?"));

        FakeInteraction ids = await host.As("Bo").CompleteAsync("question answer", "id", "");
        FakeInteraction days = await host.As("Bo", "ko").CompleteAsync("moderator who", "date", "");
        FakeInteraction people = await host.As("Bo").CompleteAsync("moderator order", "users", "Bo, ");

        Assert.Contains("What is a gradient?", Assert.Single(ids.Choices), StringComparison.Ordinal);
        Assert.StartsWith("오늘", days.Choices[0], StringComparison.Ordinal);
        Assert.Contains("Bo, 하늘", people.Choices);
    }

    [Fact]
    public async Task Same_interaction_told_twice_has_its_effect_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction asked = await host.As("Bo").SlashAsync("question ask", ("text", "Only once"));
        host.Discord.Interactions.Deliver(asked);
        FakeInteraction listed = await host.As("Bo").SlashAsync("question list");

        Assert.Equal(2, listed.Text.Split("Only once").Length);
        Assert.Empty(host.Discord.Interactions.Refused);
    }

    [Fact]
    public async Task Answer_whose_acknowledgement_is_lost_is_shown_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /interactions/*", Fault.AnswerLost);

        FakeInteraction asked = await host.As("Bo").SlashAsync("question ask", ("text", "Only once"));
        await DiscordHost.UntilAsync(() => host.Discord.Interactions.Refused.Contains(40060));

        Assert.Equal(4, asked.AnswerType);
        Assert.Empty(asked.FollowUps);
    }

    [Fact]
    public async Task Channel_where_the_bot_may_not_post_is_told_to_the_caller()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(11, 14, 15);

        FakeInteraction opened = await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => opened.FollowUps.Count > 0);

        Assert.Contains("Send Messages, Embed Links, Attach Files", opened.Text, StringComparison.Ordinal);
        Assert.True(opened.FollowUps[0].IsPrivate);
    }

    [Fact]
    public async Task Minutes_of_a_closed_session_come_as_a_file()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("session open");
        await host.As("Bo").SlashAsync("question ask", ("text", "What is a gradient?"));
        await host.As("하늘").SlashAsync("session close");

        FakeInteraction exported = await host.As("하늘").SlashAsync("minutes export", ("date", "today"));

        ApiFile file = Assert.Single(exported.Original!.Files.Values);
        Assert.EndsWith(".md", file.Name, StringComparison.Ordinal);
        Assert.Contains("What is a gradient?", Encoding.UTF8.GetString([.. file.Content]), StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Statistics_come_as_a_table_and_as_a_picture()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("Bo").SlashAsync("question ask", ("text", "What is a gradient?"));

        FakeInteraction told = await host.As("하늘").SlashAsync("peerbot stats");

        Assert.Contains("Name Led Came", told.Text, StringComparison.Ordinal);
        Assert.Equal("statistics.png", Assert.Single(told.Original!.Files.Values).Name);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Refusal_is_private_and_in_the_callers_language()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction refused = await host.As("Bo", "ko").SlashAsync("question drop", ("id", "99"));

        Assert.True(refused.IsPrivate);
        Assert.Matches(@"\p{IsHangulSyllables}", refused.Text);
    }

    [Fact]
    public async Task Button_that_is_not_ours_is_refused_in_words()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeInteraction named = await host.As("하늘").SlashAsync("moderator set", ("user", host.As("Bo")));
        JsonObject button = (JsonObject)named.Original!.Body["components"]![0]!["components"]![0]!;
        button["custom_id"] = "k0/forgotten";

        FakeInteraction pressed = await host.As("Bo").PressAsync(named.Original, "k0/forgotten");

        Assert.True(pressed.IsPrivate);
        Assert.Contains("too old", pressed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_takes_long_is_acknowledged_first_and_answered_in_the_same_place()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        TaskCompletionSource release = new();
        Task<Result<bool>> busy = host.Host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
            async (_, _) =>
            {
                await release.Task;
                return true;
            },
            CancellationToken.None);

        FakeInteraction asked = host.As("Bo").Slash("question ask", ("text", "Slow?"));
        bool wasPending;
        try
        {
            DateTimeOffset patienceEnds = host.Host.Clock.GetUtcNow().AddSeconds(1.5);
            await DiscordHost.UntilAsync(() => host.Host.Clock.IsAwaited(patienceEnds));
            host.Host.Clock.MoveTo(patienceEnds);
            await DiscordHost.UntilAsync(() => asked.AnswerType is not null);
            wasPending = asked.IsPending;
        }
        finally
        {
            // A write that never ends would keep the program from ending, and hide what went wrong.
            release.SetResult();
            await busy;
        }

        await asked.Seen;

        Assert.Equal(5, asked.AnswerType);
        Assert.True(wasPending);
        await DiscordHost.UntilAsync(() => !asked.IsPending && asked.Text.Length > 0);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Answer_that_comes_too_late_is_posted_for_the_team_and_not_tried_again()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /interactions/*", Fault.Error(404, 10062));

        host.As("하늘").Slash("moderator set", ("user", host.As("Bo")));

        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(message => message.Content.Contains($"<@{host.As("Bo").Member.Id}>", StringComparison.Ordinal)));
    }

    private static bool IsCard(FakeMessage message) => message.Body["components"]?.ToJsonString().Contains("attend in", StringComparison.Ordinal) == true;
}
