using Microsoft.Extensions.DependencyInjection;
using PeerBot.Features.Engine;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Servers;

/// <summary>Channels go, rights are taken, the bot is removed: the team falls silent, an organiser learns why, and nothing breaks.</summary>
public sealed class ServerLifeTests
{
    private const string Posts = "POST /channels/{channel}/messages";

    [Fact]
    public async Task Team_whose_channel_is_deleted_is_paused_and_its_organiser_is_told_once()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        host.Discord.Guild.Delete(FakeDiscord.ChannelId);

        FakeMessage notice = await NoticeAsync(host);
        Assert.Contains("Owls", FakeInteraction.TextOf(notice), StringComparison.Ordinal);
        Assert.Contains("deleted", FakeInteraction.TextOf(notice), StringComparison.Ordinal);
        Assert.Equal(1, Pauses(host).Count);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Team_whose_posts_are_refused_is_paused_after_the_first_of_them()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(11);
        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);
        int tried = PostsTo(host);

        await host.As("Bo").SlashAsync("question ask", ("text", "Does anybody see this?"));
        await host.As("Bo").SlashAsync("question ask", ("text", "And this?"));

        FakeMessage notice = await NoticeAsync(host);
        Assert.Contains("may no longer post", FakeInteraction.TextOf(notice), StringComparison.Ordinal);
        Assert.Equal(1, tried);
        Assert.Equal(tried, PostsTo(host));
    }

    [Fact]
    public async Task Paused_team_sees_in_its_status_what_the_bot_lacks()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(11, 15);
        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);

        FakeInteraction status = await host.As("Bo").SlashAsync("peerbot status");

        Assert.Contains("paused since", status.Text, StringComparison.Ordinal);
        Assert.Contains("Send Messages, Attach Files", status.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paused_team_goes_on_when_the_permission_returns()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(11);
        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);

        host.Discord.Guild.Deny(host.Channel);

        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(IsCard));
        Assert.Equal(0, Pauses(host).Count);
    }

    [Fact]
    public async Task Change_that_gives_no_permission_back_leaves_the_team_paused()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(11);
        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);
        int asked = host.Discord.Requests.To("GET /guilds/{guild}/members/{user}").Count;

        host.Discord.Guild.Deny(host.Channel, 11, 14);

        await DiscordHost.UntilAsync(() => host.Discord.Requests.To("GET /guilds/{guild}/members/{user}").Count > asked);
        await host.As("Bo").SlashAsync("peerbot status");
        Assert.Equal(1, Pauses(host).Count);
        Assert.Equal(1, PostsTo(host));
    }

    [Fact]
    public async Task Command_from_a_place_where_the_bot_may_post_again_ends_the_pause()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Channel.Denied = FakeGuild.Flags(11);
        await host.As("하늘").SlashAsync("session open");
        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);
        host.Channel.Denied = 0;

        await host.As("Bo").SlashAsync("moderator who");

        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(IsCard));
        Assert.Equal(0, Pauses(host).Count);
    }

    [Fact]
    public async Task Bot_that_is_removed_from_a_server_pauses_its_teams_there()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        host.Discord.Guild.Kick();

        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);
    }

    [Fact]
    public async Task Server_that_is_out_of_reach_for_a_while_pauses_nobody()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        host.Discord.Dispatch("GUILD_DELETE", new() { ["id"] = FakeDiscord.GuildId, ["unavailable"] = true });
        await host.As("하늘").SlashAsync("session open");

        await DiscordHost.UntilAsync(() => host.Channel.Shown.Any(IsCard));
        Assert.Equal(0, Pauses(host).Count);
    }

    [Fact]
    public async Task Organiser_who_takes_no_messages_is_not_tried_again()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        string organiser = host.As("하늘").Member.Id;
        host.Discord.Guild.Members[organiser] = host.Discord.Guild.Members[organiser] with { TakesNoDirectMessages = true };

        host.Discord.Guild.Delete(FakeDiscord.ChannelId);

        await DiscordHost.UntilAsync(() => PostsTo(host, "1" + organiser) == 1);
        host.Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await DiscordHost.UntilAsync(() => Pauses(host).Count == 1);
        Assert.Equal(1, PostsTo(host, "1" + organiser));
    }

    [Fact]
    public async Task Each_channel_and_thread_of_a_server_has_a_team_of_its_own()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        host.Discord.Guild.Channels["77"] = new FakeChannel("77", "papers", 11, FakeDiscord.GuildId, FakeDiscord.ChannelId);
        FakeUser inThread = host.As("Chi");
        inThread.ChannelId = "77";

        FakeInteraction setUp = await inThread.SlashAsync("peerbot setup", ("name", "Readers"));
        FakeInteraction there = await inThread.SlashAsync("peerbot status");
        FakeInteraction here = await host.As("Bo").SlashAsync("peerbot status");

        Assert.Contains("Readers", setUp.Text, StringComparison.Ordinal);
        Assert.Contains("Readers", there.Text, StringComparison.Ordinal);
        Assert.Contains("Owls", here.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_with_a_new_nickname_stays_who_the_team_knows()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeMember member = host.As("Bo").Member;
        host.Discord.Guild.Members[member.Id] = member with { Name = "Bo the Great" };

        FakeInteraction asked = await host.As("Bo the Great").SlashAsync("question ask", ("text", "Who am I?"));

        Assert.Contains("Bo: Who am I?", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_who_left_keeps_the_name_in_what_they_said()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeUser bo = host.As("Bo");
        await bo.SlashAsync("question ask", ("text", "Who was I?"));
        await host.As("하늘").SlashAsync("peerbot member remove", ("user", bo));
        host.Discord.Guild.Members.TryRemove(bo.Member.Id, out _);

        FakeInteraction listed = await host.As("하늘").SlashAsync("question list");

        Assert.Contains("Bo: Who was I?", listed.Text, StringComparison.Ordinal);
    }

    private static Pauses Pauses(DiscordHost host) => host.Host.App.Services.GetRequiredService<Pauses>();

    private static bool IsCard(FakeMessage message) => message.Body["components"]?.ToJsonString().Contains("attend in", StringComparison.Ordinal) == true;

    private static int PostsTo(DiscordHost host, string channel = FakeDiscord.ChannelId) =>
        host.Discord.Requests.To(Posts).Count(call => call["channel"] == channel);

    /// <summary>What the organiser finds among their own messages; one, however long one waits.</summary>
    private static async Task<FakeMessage> NoticeAsync(DiscordHost host)
    {
        string direct = "1" + host.As("하늘").Member.Id;
        await DiscordHost.UntilAsync(() => host.Discord.Guild.Channels.TryGetValue(direct, out FakeChannel? channel) && channel.Posted.Count > 0);
        return Assert.Single(host.Discord.Guild.Channels[direct].Posted);
    }
}
