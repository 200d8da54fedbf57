using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Personal;

/// <summary>What concerns one person, for any platform that has a page for it.</summary>
public sealed class PersonalBookTests
{
    [Fact]
    public async Task Team_is_seen_by_its_members_on_its_platform_alone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Assert.Equal(PeerBotHost.Channel, Assert.Single(await FindAsync(host, "local", "bo")).Place);
        Assert.Empty(await FindAsync(host, "local", "eun"));
        Assert.Empty(await FindAsync(host, "slack", "bo"));
    }

    [Fact]
    public async Task Whoever_left_a_team_sees_it_no_more()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Bo"));

        Assert.Empty(await FindAsync(host, "local", "bo"));
    }

    private static Task<ImmutableArray<PersonalGlance>> FindAsync(PeerBotHost host, string platform, string userId) =>
        host.App.Services.GetRequiredService<IPersonalGlance>().FindAsync(platform, userId, CancellationToken.None);
}
