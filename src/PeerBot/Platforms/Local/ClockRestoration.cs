using PeerBot.Chat.Transcripts;

namespace PeerBot.Platforms.Local;

/// <summary>Moves the clock to where it was before the restart, before anything else begins to wait on it.</summary>
internal sealed class ClockRestoration(LocalClock clock, IClockOffset kept) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => clock.Advance(await kept.ReadAsync(cancellationToken));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
