using Microsoft.Extensions.DependencyInjection;
using PeerBot.Features.Engine;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Platforms;

/// <summary>Waits until everything that was caused is said.</summary>
internal static class Silence
{
    /// <param name="isIdle">Whether the platform has answered all that came in.</param>
    public static async Task UntilAsync(PeerBotHost host, Func<bool> isIdle)
    {
        Database database = host.App.Services.GetRequiredService<Database>();
        while (!isIdle() || await database.ReadAsync((work, token) => OutboxStore.CountDueAsync(work, host.Clock.GetUtcNow(), token), CancellationToken.None) > 0)
        {
            await Task.Delay(1);
        }
    }
}
