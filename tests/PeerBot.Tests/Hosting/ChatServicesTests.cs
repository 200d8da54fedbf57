using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PeerBot.Chat;
using PeerBot.Hosting;
using PeerBot.Platforms.Discord;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Hosting;

public sealed class ChatServicesTests
{
    [Fact]
    public async Task Without_a_token_people_chat_on_the_local_page_alone() => Assert.Equal(["local"], await PlatformsAsync());

    [Fact]
    public async Task With_a_token_the_local_page_is_off() => Assert.Equal(["discord"], await PlatformsAsync("--Discord:Token=abc"));

    [Fact]
    public async Task Local_page_can_be_kept_beside_Discord() =>
        Assert.Equal(["discord", "local"], await PlatformsAsync("--Discord:Token=abc", "--Local:Enabled=true"));

    [Theory]
    [InlineData("--Discord:Token=Bot abc", "Discord:Token")]
    [InlineData("--Discord:Token=a b", "Discord:Token")]
    [InlineData("--Discord:TokenFile=/nowhere/token", "Discord:TokenFile")]
    [InlineData("--Discord:ApiBaseUrl=http://discord.test/api", "Discord:ApiBaseUrl")]
    [InlineData("--Discord:GuildIds:0=my server", "Discord:GuildIds")]
    [InlineData("--Discord:Shards=0", "Discord:Shards")]
    public async Task Wrong_setting_is_named_by_its_key_and_tells_no_secret(string setting, string key)
    {
        await using PeerBotHost host = PeerBotHost.Start(null, null, setting);

        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => host.App.Services.GetRequiredService<IOptions<DiscordOptions>>().Value);

        string sentence = OperatorErrors.Sentence(refused)!;
        Assert.StartsWith(key, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", sentence, StringComparison.Ordinal);
    }

    private static async Task<string[]> PlatformsAsync(params string[] settings)
    {
        await using PeerBotHost host = PeerBotHost.Start(null, null, settings);
        return [.. host.App.Services.GetServices<IPlatform>().Select(platform => platform.Name).Order()];
    }
}
