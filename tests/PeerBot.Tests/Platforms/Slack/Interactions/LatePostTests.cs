using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

/// <summary>Where the channel cannot be told at once, its post is all that the caller would have seen.</summary>
public sealed class LatePostTests
{
    [Theory]
    [InlineData("429")]
    [InlineData("missing_scope")]
    [InlineData("msg_too_long")]
    [InlineData("drop")]
    public async Task Caller_learns_that_the_post_follows_later(string way)
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("chat.postMessage", Break(way), 100);

        FakeAct asked = host.As("Bo").Slash("/peer question ask Can you hear me?");
        await host.UntilAsync(() => asked.Private.Length > 0, TimeSpan.FromMilliseconds(200));

        Assert.Contains("follows as soon as it can", asked.Private, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal_error")]
    [InlineData("cut off")]
    public async Task Caller_learns_that_nobody_knows_whether_the_post_arrived(string way)
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        host.Slack.Faults.Add("chat.postMessage", Break(way));

        FakeAct asked = await host.As("Bo").SlashAsync("/peer question ask Can you hear me?");

        Assert.Contains("Please look there", asked.Private, StringComparison.Ordinal);
        Assert.Empty(asked.Public);
    }

    [Fact]
    public async Task Post_is_kept_although_its_caller_cannot_be_told_anything()
    {
        await using SlackHost host = await SlackHost.WithTeamAsync();
        string[] ways = ["response_url", "chat.postEphemeral", "conversations.open"];
        foreach (string way in ways)
        {
            host.Slack.Faults.Add(way, Fault.Status(404), 100);
        }

        FakeAct asked = host.As("Bo").Slash("/peer question ask Can you hear me? anonymous:yes", accepts: false);
        await host.UntilAsync(() => asked.Public.Contains("Can you hear me?", StringComparison.Ordinal), TimeSpan.FromSeconds(1));

        Assert.Single(asked.Messages);
    }

    private static Fault Break(string way) => way switch
    {
        "429" => Fault.Limited(120),
        "missing_scope" => Fault.MissingScope("chat:write"),
        "drop" => Fault.Dropped,
        "cut off" => Fault.CutOff,
        _ => Fault.Error(way),
    };
}
