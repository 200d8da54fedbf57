using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Servers;

/// <summary>A session has a thread on its card where the team wants it, and goes on without where that cannot be.</summary>
public sealed class SessionThreadTests
{
    [Fact]
    public async Task Session_has_a_thread_on_its_card_that_is_archived_after_its_close()
    {
        await using DiscordHost host = await WithThreadsAsync();

        await host.As("하늘").SlashAsync("session open");
        FakeChannel thread = await ThreadAsync(host);
        await host.As("하늘").SlashAsync("session close");
        await DiscordHost.UntilAsync(() => thread.IsArchived);

        Assert.Equal(Assert.Single(host.Channel.Shown, IsCard).Id, thread.Id);
        Assert.StartsWith("Peer session", thread.Name, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task What_is_said_in_the_thread_is_said_to_the_team_of_the_channel()
    {
        await using DiscordHost host = await WithThreadsAsync();
        await host.As("하늘").SlashAsync("session open");
        FakeChannel thread = await ThreadAsync(host);
        FakeUser bo = host.As("Bo");
        bo.ChannelId = thread.Id;

        FakeInteraction asked = await bo.SlashAsync("question ask", ("text", "Does the thread count?"));
        FakeInteraction offered = await bo.CompleteAsync("question answer", "id", "");

        Assert.Contains("Q1", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Does the thread count?", Assert.Single(offered.Choices), StringComparison.Ordinal);
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(message => IsCard(message) && FakeInteraction.TextOf(message).Contains("Does the thread count?", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Session_goes_on_without_a_thread_where_the_bot_may_make_none_and_that_is_said_once()
    {
        await using DiscordHost host = await WithThreadsAsync();
        host.Channel.Denied = FakeGuild.Flags(35);

        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => Refusals(host) == 1);
        await host.As("하늘").SlashAsync("session close");
        await host.As("하늘").SlashAsync("session open", ("type", "retro"));
        await DiscordHost.UntilAsync(() => host.Discord.Requests.To("POST /channels/{channel}/messages/{message}/threads").Count == 2);
        await host.As("하늘").SlashAsync("session close");
        await DiscordHost.UntilAsync(() => host.Channel.Shown.Count(IsClosed) == 2);

        Assert.Equal(1, Refusals(host));
    }

    [Fact]
    public async Task Team_that_lives_in_a_thread_has_no_thread_in_it()
    {
        await using DiscordHost host = await DiscordHost.StartAsync();
        host.Discord.Guild.Channels["77"] = new FakeChannel("77", "papers", 11, FakeDiscord.GuildId, FakeDiscord.ChannelId);
        FakeUser chi = host.As("Chi");
        chi.ChannelId = "77";
        await chi.SlashAsync("peerbot setup", ("name", "Readers"));
        await chi.SlashAsync("peerbot team", ("threads", "on"));

        await chi.SlashAsync("session open");

        await DiscordHost.UntilAsync(() => host.Discord.Requests.To("POST /channels/{channel}/messages/{message}/threads").Count == 1);
        await DiscordHost.UntilAsync(() => host.Discord.Guild.Channels["77"].Shown.Any(IsCard));
        Assert.Equal(2, host.Discord.Guild.Channels.Count);
    }

    private static async Task<DiscordHost> WithThreadsAsync()
    {
        DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("peerbot team", ("threads", "on"));
        return host;
    }

    private static async Task<FakeChannel> ThreadAsync(DiscordHost host)
    {
        FakeChannel? thread = null;
        await DiscordHost.UntilAsync(() => (thread = host.Discord.Guild.Channels.Values.FirstOrDefault(channel => channel.Type == 11)) is not null);
        return thread!;
    }

    private static int Refusals(DiscordHost host) =>
        host.Channel.Shown.Count(message => FakeInteraction.TextOf(message).Contains("Create Public Threads", StringComparison.Ordinal));

    private static bool IsCard(FakeMessage message) => IsClosed(message) || HasButton(message, "attend in");

    private static bool IsClosed(FakeMessage message) => HasButton(message, "minutes publish");

    private static bool HasButton(FakeMessage message, string call) =>
        message.Body["components"]?.ToJsonString().Contains(call, StringComparison.Ordinal) == true;
}
