using System.Text.Json.Nodes;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

/// <summary>Nothing that somebody wrote into a form is lost.</summary>
public sealed class RefusedFormTests
{
    [Fact]
    public async Task Refusal_shows_what_was_written_and_opens_the_form_with_it()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        FakeInteraction opened = await host.As("Bo").SlashAsync("question answer", ("id", "1"));

        FakeInteraction refused = await host.As("Bo").SubmitAsync(opened, ("text", "A long\nanswer *of mine*"));
        FakeInteraction again = await host.As("Bo").PressAsync(refused.Original!, "Edit again");

        Assert.True(refused.IsPrivate);
        Assert.Contains("> A long\n> answer", refused.Text, StringComparison.Ordinal);
        Assert.Equal(9, again.AnswerType);
        Assert.Equal("A long\nanswer *of mine*", Field(again, "text")["value"]!.GetValue<string>());
        Assert.Equal("1", Field(again, "id")["value"]!.GetValue<string>());
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Form_that_was_mended_is_carried_out()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();
        await host.As("하늘").SlashAsync("question ask", ("text", "Why?"));
        FakeInteraction opened = await host.As("Bo").SlashAsync("question answer", ("id", "9"));
        FakeInteraction refused = await host.As("Bo").SubmitAsync(opened, ("text", "Because."));
        FakeInteraction again = await host.As("Bo").PressAsync(refused.Original!, "Edit again");

        FakeInteraction answered = await host.As("Bo").SubmitAsync(again, ("id", "1"));

        Assert.Contains("Because.", answered.Text, StringComparison.Ordinal);
        Assert.False(answered.IsPrivate);
    }

    private static JsonNode Field(FakeInteraction opened, string name) => opened.Form!["components"]!.AsArray()
        .Select(label => label!["component"]!)
        .Single(field => field["custom_id"]!.GetValue<string>() == name);
}
