using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Storage;

public sealed class PlatformMemoryTests : IAsyncLifetime
{
    private readonly PeerBotHost host = PeerBotHost.Start();

    private IPlatformMemory Memory => host.App.Services.GetRequiredService<IPlatformMemory>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task What_was_remembered_last_counts_and_each_platform_has_its_own()
    {
        await Memory.SaveAsync("discord", "session", "one", default);
        await Memory.SaveAsync("discord", "session", "two", default);
        await Memory.SaveAsync("slack", "session", "other", default);

        Assert.Equal("two", await Memory.FindAsync("discord", "session", default));
        Assert.Equal("other", await Memory.FindAsync("slack", "session", default));
    }

    [Fact]
    public async Task What_was_forgotten_or_never_known_is_nothing()
    {
        await Memory.SaveAsync("discord", "session", "one", default);
        await Memory.SaveAsync("discord", "session", null, default);

        Assert.Null(await Memory.FindAsync("discord", "session", default));
        Assert.Null(await Memory.FindAsync("discord", "never", default));
    }
}
