using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using PeerBot.Chat;
using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>The whole connection to Discord's gateway: finds out where it is, then keeps all shards connected. Start reading here.</summary>
internal sealed partial class DiscordGateway(
    DiscordToken token,
    IOptions<DiscordOptions> options,
    IGatewayDirectory directory,
    IPlatformMemory memory,
    GatewayEventQueue events,
    TimeProvider clock,
    Random random,
    ILogger<DiscordGateway> logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private volatile GatewayShard[] shards = [];

    /// <summary>Every shard was welcomed by Discord and has its heartbeats answered.</summary>
    public bool IsReady => shards is { Length: > 0 } all && Array.TrueForAll(all, static shard => shard.IsHealthy);

    /// <summary>Where each shard stands; empty before the first answer of Discord's.</summary>
    public ImmutableArray<ShardState> States => [.. shards.Select(static shard => shard.State)];

    /// <summary>Stays connected until it is told to stop; then the sessions are left resumable.</summary>
    /// <exception cref="DiscordStoppedException">The operator must change something first.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        GatewayBot bot = await FindAsync(stopping);
        int count = options.Value.Shards ?? bot.Shards;
        using IdentifyBudget budget = new(memory, clock);
        IdentifyTurns turns = new(clock);
        Uri address = Safe(bot.Url);
        shards =
        [
            .. Enumerable.Range(0, count).Select(number => new GatewayShard(
                new ShardIdentity(token, number, count), address, directory, memory, budget, turns, events, clock, random, logger)),
        ];

        using CancellationTokenSource all = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAll(shards.Select(shard => RunAsync(shard, all)));
    }

    /// <exception cref="DiscordStoppedException">The token would travel in the open.</exception>
    public static Uri Safe(Uri told) => GatewayUrl.IsSafe(told)
        ? told
        : throw new DiscordStoppedException($"The gateway's address {told} is not encrypted. Check Discord:ApiBaseUrl.");

    /// <summary>One shard that must stop stops them all.</summary>
    private static async Task RunAsync(GatewayShard shard, CancellationTokenSource all)
    {
        try
        {
            await shard.RunAsync(all.Token);
        }
        catch
        {
            await all.CancelAsync();
            throw;
        }
    }

    private async Task<GatewayBot> FindAsync(CancellationToken stopping)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return await directory.GetAsync(stopping);
            }
            catch (HttpRequestException exception)
            {
                TimeSpan wait = Backoff.After(tries, LongestWait, random);
                LogNotFound(exception, wait);
                await Task.Delay(wait, clock, stopping);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord does not tell where its gateway is; asked again in {Wait}")]
    private partial void LogNotFound(Exception exception, TimeSpan wait);
}
