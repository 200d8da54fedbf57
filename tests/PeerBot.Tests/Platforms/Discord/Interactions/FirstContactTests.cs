using System.Text.Json.Nodes;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>A team is set up by somebody who knows nothing but <c>/peerbot setup</c>.</summary>
public sealed class FirstContactTests
{
    [Fact]
    public async Task Setup_asks_for_five_things_and_knows_what_is_usual()
    {
        await using DiscordHost host = await DiscordHost.StartAsync();

        FakeInteraction opened = await host.As("하늘", "ko").SlashAsync("peerbot setup");

        Assert.Equal(9, opened.AnswerType);
        Assert.Equal(["days", "time", "timezone", "language", "members"], Fields(opened).Select(field => field["custom_id"]!.GetValue<string>()));
        Assert.Equal(["월-금", "16:00", "Asia/Seoul"], Fields(opened).Take(3).Select(field => field["value"]!.GetValue<string>()));
        Assert.Equal("ko", Fields(opened)[3]["options"]!.AsArray().Single(option => option!["default"]?.GetValue<bool>() == true)!["value"]!.GetValue<string>());
        Assert.Equal(5, Fields(opened)[4]["type"]!.GetValue<int>());
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Team_is_called_as_its_channel_and_the_people_picked_are_in_it()
    {
        await using DiscordHost host = await DiscordHost.StartAsync();
        FakeUser bo = host.As("Bo, Jr. <3");
        FakeInteraction opened = await host.As("하늘").SlashAsync("peerbot setup");

        FakeInteraction setUp = await host.As("하늘").SubmitAsync(opened, ("members", $"{bo.Member.Id},{host.As("하늘").Member.Id}"), ("time", "10:30"));
        FakeInteraction asked = await bo.SlashAsync("question ask", ("text", "Am I in?"));

        Assert.False(setUp.IsPrivate);
        Assert.Contains("study", setUp.Text, StringComparison.Ordinal);
        Assert.Contains("10:30", setUp.Text, StringComparison.Ordinal);
        Assert.Contains("하늘, Bo Jr. 3", setUp.Text, StringComparison.Ordinal);
        Assert.Contains("Bo Jr. 3: Am I in?", asked.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Refused_setup_can_be_mended_without_losing_anything()
    {
        await using DiscordHost host = await DiscordHost.StartAsync();
        FakeUser bo = host.As("Bo");
        FakeInteraction opened = await host.As("하늘").SlashAsync("peerbot setup");
        FakeInteraction refused = await host.As("하늘").SubmitAsync(opened, ("members", bo.Member.Id), ("timezone", "Seoul"));
        FakeInteraction again = await host.As("하늘").PressAsync(refused.Original!, "Edit again");

        FakeInteraction setUp = await host.As("하늘").SubmitAsync(again, ("timezone", "Asia/Seoul"));

        Assert.True(refused.IsPrivate);
        Assert.Contains("study", setUp.Text, StringComparison.Ordinal);
        Assert.Contains("Bo", setUp.Text, StringComparison.Ordinal);
        Assert.False(setUp.IsPrivate);
    }

    [Fact]
    public async Task Setup_names_the_permissions_that_the_bot_lacks_in_the_channel()
    {
        await using DiscordHost host = await DiscordHost.StartAsync();
        host.Channel.Denied = FakeGuild.Flags(14, 15);

        FakeInteraction setUp = await host.As("하늘").SlashAsync("peerbot setup", ("name", "Owls"));

        Assert.Contains("Embed Links, Attach Files", setUp.Text, StringComparison.Ordinal);
    }

    private static JsonObject[] Fields(FakeInteraction opened) =>
        [.. opened.Form!["components"]!.AsArray().Select(label => (JsonObject)label!["component"]!)];
}
