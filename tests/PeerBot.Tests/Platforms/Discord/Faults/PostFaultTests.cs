using System.Text.Json.Nodes;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Faults;

/// <summary>What becomes of the bot's own posts when Discord does not take them.</summary>
public sealed class PostFaultTests
{
    private const string Posts = "POST /channels/*/messages";
    private const string PostRoute = "POST /channels/{channel}/messages";
    private const int Stars = 4000;
    private const int AttemptsOfTheClient = 5;

    /// <summary>By name, because a fault is no data that a runner can show.</summary>
    private static readonly Dictionary<string, Fault> Limits = new()
    {
        ["user"] = Fault.Limited("user", 2.5),
        ["shared"] = Fault.Limited("shared", 2.5, remaining: 4),
        ["global"] = Fault.Limited("global", 2.5),
        ["without a body"] = Fault.Raw(429, "text/plain", "", ("X-RateLimit-Scope", "shared")),
        ["as a page"] = Fault.Raw(429, "text/html", "<h1>Slow down</h1>", ("X-RateLimit-Scope", "user"), ("Retry-After", "2")),
        ["without a wait"] = Fault.Raw(429, "application/json", """{"message":"You are being rate limited."}""", ("X-RateLimit-Scope", "user")),
        ["with a wait that is none"] = Fault.Raw(429, "application/json", """{"retry_after":"soon","global":7}""", ("X-RateLimit-Scope", "user"), ("Retry-After", "later")),
        ["banned"] = Fault.Banned,
        ["banned by Cloudflare"] = Fault.BannedByCloudflare,
    };

    public static TheoryData<string> Limited => [.. Limits.Keys];

    [Theory]
    [MemberData(nameof(Limited))]
    public async Task Post_of_several_messages_that_is_limited_in_the_middle_comes_whole_and_once(string limit)
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        int before = host.Channel.Shown.Count;
        host.Discord.Faults.Add(Posts, Fault.None);
        host.Discord.Faults.Add(Posts, Limits[limit]);

        await AskUnsignedAsync(host, new string('*', Stars));
        await DiscordHost.UntilAsync(() => host.Discord.Requests.To(PostRoute).Count == 2);
        DateTimeOffset limited = host.Discord.Clock.GetUtcNow();
        FakeInteraction meanwhile = await host.As("Bo").SlashAsync("question list");
        await host.HurryUntilAsync(() => StarsIn(host.Channel.Shown.Skip(before)) >= Stars, stride: 4);

        Assert.Equal(4, meanwhile.AnswerType);
        Assert.Equal(Stars, StarsIn(host.Channel.Shown.Skip(before)));
        Assert.True(host.Discord.Clock.GetUtcNow() - limited >= TimeSpan.FromSeconds(1), "It did not wait.");
        Assert.Single(host.Discord.Gateway.Sockets);
    }

    [Fact]
    public async Task Long_answer_that_is_limited_in_the_middle_comes_whole_and_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add("POST /webhooks/*", Fault.Limited("global", 2.5));

        FakeInteraction asked = host.As("Bo").Slash("question ask", ("text", new string('*', Stars)));
        await DiscordHost.UntilAsync(() => asked.AnswerType == 4);
        await host.HurryUntilAsync(() => asked.FollowUps.Count > 0 && StarsIn([asked.Original!, .. asked.FollowUps]) >= Stars);

        Assert.Equal(Stars, StarsIn([asked.Original!, .. asked.FollowUps]));
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Posts_that_fall_due_while_Discord_is_down_come_once_each_when_it_is_back()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        int before = host.Channel.Shown.Count;
        host.Discord.IsDown = true;
        host.Discord.Gateway.Sockets.Last().Drop();

        string[] questions = ["First unheard", "Second unheard", "Third unheard"];
        foreach (string question in questions)
        {
            await AskUnsignedAsync(host, question);
        }

        DateTimeOffset isBack = host.Discord.Clock.GetUtcNow().AddMinutes(10);
        await host.HurryUntilAsync(() => host.Discord.Clock.GetUtcNow() >= isBack, stride: 4);
        int unheard = host.Channel.Shown.Count;
        host.Discord.IsDown = false;
        await host.HurryUntilAsync(() => host.Channel.Shown.Count >= before + questions.Length);
        await host.UntilConnectedAsync();
        FakeInteraction next = await host.As("Bo").SlashAsync("question list");

        Assert.Equal(before, unheard);
        Assert.Equal(4, next.AnswerType);
        Assert.Equal(1, host.Discord.Gateway.Identifies);
        Assert.All(questions, question => Assert.Single(host.Channel.Shown, message => FakeInteraction.TextOf(message).Contains(question, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Post_whose_answer_is_lost_is_repeated_under_its_nonce_and_shown_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add(Posts, Fault.AnswerLost);

        await AskUnsignedAsync(host, "Only once");
        await host.HurryUntilAsync(() => host.Discord.Requests.To(PostRoute).Count == 2);

        JsonNode?[] nonces = [.. host.Discord.Requests.To(PostRoute).Select(call => call.Body["nonce"])];
        Assert.Equal(nonces[0]!.GetValue<string>(), nonces[1]!.GetValue<string>());
        Assert.Single(host.Channel.Shown, message => FakeInteraction.TextOf(message).Contains("Only once", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Card_whose_answer_is_lost_and_that_changes_before_it_is_repeated_shows_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Faults.Add(Posts, Fault.AnswerLost);
        host.Discord.Faults.Add(Posts, Fault.BadGateway, times: AttemptsOfTheClient - 1);
        await host.As("하늘").SlashAsync("session open");
        await host.HurryUntilAsync(() => host.Discord.Requests.To(PostRoute).Count == AttemptsOfTheClient);

        await host.As("Bo").SlashAsync("question ask", ("text", "What changed?"));
        await host.HurryUntilAsync(() => host.Channel.Shown.Any(IsCardWithQuestion));

        Assert.Single(host.Channel.Shown, IsCard);
    }

    private static bool IsCard(FakeMessage message) => message.Body["components"]?.ToJsonString().Contains("attend in", StringComparison.Ordinal) == true;

    private static bool IsCardWithQuestion(FakeMessage message) => IsCard(message) && FakeInteraction.TextOf(message).Contains("What changed?", StringComparison.Ordinal);

    /// <summary>Bo asks without a name, which the bot posts by itself. It reaches the program whatever Discord does.</summary>
    private static async Task AskUnsignedAsync(DiscordHost host, string text)
    {
        Voice bo = new(host.Host, new Person(host.As("Bo").Member.Id, "Bo"), new Place("discord", FakeDiscord.ChannelId), Language.English);
        Heard heard = await bo.RunAsync("question ask", ("text", text), ("anonymous", "yes"));
        Assert.False(heard.IsRefused, heard.Private);
    }

    private static int StarsIn(IEnumerable<FakeMessage> messages) =>
        messages.Sum(message => FakeInteraction.TextOf(message).Split(@"\*").Length - 1);
}
