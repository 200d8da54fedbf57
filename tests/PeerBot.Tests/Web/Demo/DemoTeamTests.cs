using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Platforms.Local;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Web.Page;
using PeerBot.Web.Demo;

namespace PeerBot.Tests.Web.Demo;

public sealed class DemoTeamTests
{
    private static readonly DateTimeOffset Saturday = PeerBotHost.Monday.AddDays(-2);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Korean)]
    public async Task Every_line_of_the_demo_is_understood(Language language)
    {
        await using PeerBotHost host = PeerBotHost.Start();
        LocalChat chat = host.App.Services.GetRequiredService<LocalChat>();
        DemoScript script = DemoScript.Read(language);

        foreach (DemoLine line in script.Lines)
        {
            string text = line.Say.Replace("{zone}", "Asia/Seoul", StringComparison.Ordinal)
                .Replace("{days}", "mon-fri", StringComparison.Ordinal)
                .Replace("{time}", "16:00", StringComparison.Ordinal);
            Person person = new($"demo-{line.By}", script.People[line.By]);
            ChatResult result = await chat.SayAsync(Guid.NewGuid().ToString(), PeerBotHost.Channel, person, text, language, CancellationToken.None);
            Assert.True(result.Refusal is null, text);
        }
    }

    [Fact]
    public async Task The_demo_can_be_opened_at_the_weekend_too_and_from_an_unknown_zone()
    {
        await using PageHost page = await PageHost.StartAsync(Task.FromResult(PeerBotHost.Start(now: Saturday)));

        JsonElement entered = await page.PostAsync("/api/demo", new { id = "demo", zone = "Nowhere/Land", language = "en" });
        JsonElement opened = await page.SayAsync(entered.GetProperty("user").GetString()!, "/session open", place: "demo");

        Assert.Equal("Ada", entered.GetProperty("name").GetString());
        Assert.True(opened.GetProperty("entries")[0].GetProperty("isLive").GetBoolean());
    }
}
