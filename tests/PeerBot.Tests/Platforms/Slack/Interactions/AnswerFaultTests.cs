using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain;
using PeerBot.Storage;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>Whatever fails on the way back, nobody is left in silence and nothing happens twice.</summary>
public sealed class AnswerFaultTests
{
    public static TheoryData<string> Breaks => ["429", "500", "drop", "404", "slow"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task Answer_whose_address_fails_for_good_comes_another_way(string way)
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("response_url", Break(way), 100);

        FakeAct asked = host.As("Bo").Slash("/peer task add Can you hear me? owner:me", accepts: false);
        await asked.AcknowledgedAsync();
        await host.UntilAsync(() => asked.Private.Contains("Can you hear me?", StringComparison.Ordinal), TimeSpan.FromMilliseconds(500));

        Assert.Single(asked.Messages);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("drop")]
    public async Task Answer_whose_address_fails_once_is_sent_again(string way)
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("response_url", way == "429" ? Fault.Limited(1) : Break(way));

        FakeAct asked = host.As("Bo").Slash("/peer task add Can you hear me? owner:me", accepts: false);
        await asked.AcknowledgedAsync();
        await host.UntilAsync(() => asked.Private.Contains("Can you hear me?", StringComparison.Ordinal), TimeSpan.FromMilliseconds(200));

        Assert.Equal(2, host.Slack.Answers.Requests);
        Assert.DoesNotContain(host.Slack.Calls, call => call.Method == "chat.postEphemeral");
    }

    [Fact]
    public async Task Whoever_is_out_of_every_reach_in_the_channel_gets_a_direct_message()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("response_url", Fault.Status(404), 10);
        host.Slack.Faults.Add("chat.postEphemeral", Fault.Error("user_not_in_channel"), 10);

        FakeAct asked = await host.As("Bo").Slash("/peer task add Can you hear me? owner:me", accepts: false).SeeAsync();

        Assert.Equal(host.As("Bo").Person.Direct, Assert.Single(asked.Messages).Channel);
    }

    [Fact]
    public async Task Channel_that_the_bot_is_no_member_of_is_told_by_an_answer()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Messages.Joined.Clear();

        FakeAct named = await host.As("하늘").SlashAsync($"/peer moderator set <@{host.As("Bo").Person.Id}>");

        Assert.Contains($"<@{host.As("Bo").Person.Id}>", named.Public, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Post_that_Slack_slows_down_comes_later_and_once()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("chat.postMessage", Fault.Limited(5), 2);

        FakeAct named = host.As("하늘").Slash($"/peer moderator set <@{host.As("Bo").Person.Id}>");
        await host.UntilAsync(() => named.Public.Length > 0, TimeSpan.FromSeconds(1));

        Assert.Single(named.Messages, message => message.For is null);
        Assert.Equal(3, host.Slack.Calls.Count(call => call.Method == "chat.postMessage" && call.Text("text")!.Contains("Moderator", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_the_team_was_to_see_is_posted_after_an_outage_of_ten_minutes()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("chat.postMessage", Fault.Dropped, 1_000);

        FakeAct named = host.As("하늘").Slash($"/peer moderator set <@{host.As("Bo").Person.Id}>");
        await named.AcknowledgedAsync();
        for (int second = 0; second < 600; second++)
        {
            host.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(2);
        }

        while (host.Slack.Faults.Take("chat.postMessage") is not null)
        {
            // The outage is over.
        }

        await host.UntilAsync(() => named.Public.Length > 0, TimeSpan.FromSeconds(1));

        Assert.Single(named.Messages, message => message.Text.Contains("Moderator", StringComparison.Ordinal));
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Blocks_that_Slack_does_not_take_are_said_in_plain_words()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("chat.postMessage", Fault.Error("invalid_blocks"));

        FakeAct named = await host.As("하늘").SlashAsync($"/peer moderator set <@{host.As("Bo").Person.Id}>");

        Assert.Contains($"<@{host.As("Bo").Person.Id}>", named.Public, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Team_whose_channel_is_archived_is_paused_and_told_directly_until_it_is_opened_again()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Messages.Joined.Clear();

        await host.Slack.Sockets.Deliver("events_api", ChannelEvent("channel_archive"), accepts: false).Acknowledged.WaitAsync(TimeSpan.FromSeconds(15));
        await host.UntilAsync(() => host.Slack.Messages.All.Any(message => message.Channel == host.As("하늘").Person.Direct), TimeSpan.FromSeconds(10));
        host.Slack.Messages.Joined.Add(FakeSlack.Channel);
        await host.Slack.Sockets.Deliver("events_api", ChannelEvent("channel_unarchive"), accepts: false).Acknowledged.WaitAsync(TimeSpan.FromSeconds(15));
        FakeAct named = await host.As("하늘").SlashAsync($"/peer moderator set <@{host.As("Bo").Person.Id}>");

        Assert.NotEmpty(named.Public);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Form_whose_moment_is_over_waits_behind_a_button()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("views.open", Fault.Error("expired_trigger_id"));

        FakeAct offered = await host.As("Bo").SlashAsync("/peer question ask");
        FakeAct pressed = await host.As("Bo").PressAsync(offered.Card, "Open the form");
        await pressed.SeeAsync();

        Assert.NotNull(pressed.View);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Same_command_told_twice_has_its_effect_once()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct asked = await host.As("Bo").SlashAsync("/peer question ask Only once");
        FakeEnvelope again = host.Slack.Sockets.Deliver("slash_commands", asked.Envelope.Payload);
        FakeEnvelope sameId = host.Slack.Sockets.Deliver("slash_commands", asked.Envelope.Payload, id: asked.Envelope.Id);
        await Task.WhenAll(again.Acknowledged, sameId.Acknowledged).WaitAsync(TimeSpan.FromSeconds(15));
        FakeAct listed = await host.As("Bo").SlashAsync("/peer question list");

        Assert.Equal(2, listed.Text.Split("Only once").Length);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Message_told_under_eleven_ids_has_its_effect_once_and_a_retry_may_be_the_only_delivery()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();

        FakeAct asked = await host.As("Bo").MentionAsync("question ask Only once");
        for (int retry = 0; retry < 10; retry++)
        {
            JsonObject payload = (JsonObject)asked.Envelope.Payload.DeepClone();
            payload["event_id"] = $"Ev{retry}";
            if (retry % 2 == 0)
            {
                payload["event"]!["ts"] = $"9.{retry}"; // One act was seen under two times of its own.
            }
            else
            {
                payload["event"]!["client_msg_id"] = $"another-{retry}";
            }

            await host.Slack.Sockets.Deliver("events_api", payload, accepts: false).Acknowledged.WaitAsync(TimeSpan.FromSeconds(15));
        }

        FakeAct listed = await host.As("Bo").SlashAsync("/peer question list");
        Assert.Equal(2, listed.Text.Split("Only once").Length);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task What_the_bot_itself_or_another_bot_says_is_no_command()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        JsonObject own = new() { ["type"] = "app_mention", ["user"] = FakeSlack.BotUser, ["text"] = "question ask From me", ["ts"] = "1.1", ["channel"] = FakeSlack.Channel };
        JsonObject other = new() { ["type"] = "app_mention", ["user"] = "U0OTHER", ["bot_id"] = "B1", ["text"] = "question ask From a bot", ["ts"] = "1.2", ["channel"] = FakeSlack.Channel };
        JsonObject foreign = FakeUser.Event(new() { ["type"] = "app_mention", ["user"] = "U0X", ["text"] = "question ask From afar", ["ts"] = "1.3", ["channel"] = FakeSlack.Channel });
        foreign["team_id"] = "T0ELSE";

        foreach (JsonObject payload in new[] { FakeUser.Event(own), FakeUser.Event(other), foreign })
        {
            await host.Slack.Sockets.Deliver("events_api", payload, accepts: false).Acknowledged.WaitAsync(TimeSpan.FromSeconds(15));
        }

        FakeAct listed = await host.As("Bo").SlashAsync("/peer question list");
        Assert.DoesNotContain("From", listed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_takes_long_is_acknowledged_in_time_and_answered_afterwards()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        TaskCompletionSource release = new();
        Task<Result<bool>> busy = Occupy(host, release.Task);

        FakeAct asked = host.As("Bo").Slash("/peer task add Slow? owner:me");
        await host.UntilAsync(() => asked.Envelope.Acknowledged.IsCompleted, TimeSpan.FromMilliseconds(10));
        bool wasSilent = asked.Text.Length == 0;
        release.SetResult();
        await busy;
        await asked.SeeAsync();

        Assert.True(wasSilent);
        Assert.Contains("Slow?", asked.Private, StringComparison.Ordinal);
        Assert.Equal(1, host.Slack.Answers.Requests);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Form_that_takes_long_has_its_place_kept_by_a_window()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        TaskCompletionSource release = new();
        Task<Result<bool>> busy = Occupy(host, release.Task);

        FakeAct opened = host.As("Bo").Slash("/peer minutes edit retrospective");
        await host.UntilAsync(() => host.As("Bo").View is not null, TimeSpan.FromMilliseconds(10));
        string loading = host.As("Bo").View!.Text;
        release.SetResult();
        await busy;
        await SlackHost.UntilAsync(() => host.Slack.Views.Updates == 1);

        Assert.StartsWith("One moment", loading, StringComparison.Ordinal);
        Assert.NotEqual(loading, opened.View!.Text);
        Assert.Empty(host.Slack.Complaints.All);
    }

    [Fact]
    public async Task Window_that_kept_the_place_of_a_form_tells_what_came_instead()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        TaskCompletionSource release = new();
        Task<Result<bool>> busy = Occupy(host, release.Task);

        host.As("Bo").Slash("/peer minutes edit agenda number:99");
        await host.UntilAsync(() => host.As("Bo").View is not null, TimeSpan.FromMilliseconds(10));
        string loading = host.As("Bo").View!.Text;
        release.SetResult();
        await busy;
        await SlackHost.UntilAsync(() => host.As("Bo").View!.Text != loading);

        Assert.Equal(1, host.Slack.Views.Updates);
        Assert.Empty(host.Slack.Complaints.All);
    }

    private static JsonObject ChannelEvent(string type) => FakeUser.Event(new() { ["type"] = type, ["channel"] = FakeSlack.Channel, ["user"] = "U0X" });

    private static Task<Result<bool>> Occupy(SlackHost host, Task until) => host.Host.App.Services.GetRequiredService<Database>().WriteAsync<bool>(
        async (_, _) =>
        {
            await until;
            return true;
        },
        CancellationToken.None);

    private static Fault Break(string way) => way switch
    {
        "429" => Fault.Limited(30),
        "500" => Fault.BadGateway,
        "drop" => Fault.Dropped,
        "slow" => Fault.Slow(Task.Delay(Timeout.Infinite)),
        _ => Fault.Status(404),
    };
}
