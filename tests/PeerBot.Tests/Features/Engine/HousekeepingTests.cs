using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PeerBot.Features.Engine;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Engine;

public sealed class HousekeepingTests
{
    [Fact]
    public async Task Invocations_are_forgotten_when_nothing_delivers_them_again_and_not_before()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        int before = await CountAsync(host);
        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.As("Bo").RunAsync("moderator next");
        host.Clock.Advance(TimeSpan.FromDays(2));

        Housekeeping housekeeping = host.App.Services.GetServices<IHostedService>().OfType<Housekeeping>().Single();
        await housekeeping.ForgetAsync(CancellationToken.None);

        Assert.Equal(4, before);
        Assert.Equal(1, await CountAsync(host));
    }

    private static Task<int> CountAsync(PeerBotHost host) => host.App.Services.GetRequiredService<Database>().ReadAsync(
        (work, token) => work.GetAsync<int>("SELECT count(*) FROM invocations", null, token), CancellationToken.None);
}
