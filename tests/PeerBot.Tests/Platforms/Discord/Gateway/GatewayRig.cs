using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PeerBot.Platforms.Discord;
using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

/// <summary>The gateway client against the fake, over a real socket, with a clock that moves only while the client waits for it.</summary>
internal sealed class GatewayRig : IAsyncDisposable
{
    /// <summary>Of the client's dice.</summary>
    public const int Seed = 7;

    /// <summary>Real time after which a condition that does not come true fails the test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DiscordOptions options;
    private CancellationTokenSource stopping = new();

    private GatewayRig(FakeDiscord discord, ManualClock clock, DiscordOptions options)
    {
        (Discord, Clock, this.options) = (discord, clock, options);
        Directory = new ToldByTheFake(discord);
        Gateway = Make();
    }

    public FakeDiscord Discord { get; }

    public FakeGateway Fake => Discord.Gateway;

    public ManualClock Clock { get; }

    public ToldByTheFake Directory { get; }

    public Remembered Memory { get; } = new();

    public GatewayEventQueue Events { get; private set; } = new(NullLogger<GatewayEventQueue>.Instance);

    public DiscordGateway Gateway { get; private set; }

    /// <summary>What runs; done when the client stopped.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    public static async Task<GatewayRig> NewAsync(string token = FakeDiscord.Token, int? shards = null)
    {
        ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        FakeDiscord discord = await FakeDiscord.StartAsync(clock);
        return new GatewayRig(discord, clock, new DiscordOptions { Token = token, Shards = shards });
    }

    /// <summary>A client that has been welcomed.</summary>
    public static async Task<GatewayRig> ReadyAsync()
    {
        GatewayRig rig = await NewAsync();
        rig.Start();
        await rig.UntilReadyAsync();
        return rig;
    }

    public void Start() => Running = Gateway.RunAsync(stopping.Token);

    /// <summary>Stops the client and makes a new one that knows what the first had saved.</summary>
    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await UntilAsync(() => Running.IsCompleted);
        await Running.ContinueWith(static _ => { }, TaskScheduler.Default);
        stopping.Dispose();
        stopping = new CancellationTokenSource();
        Events = new GatewayEventQueue(NullLogger<GatewayEventQueue>.Instance);
        Gateway = Make();
    }

    public Task UntilReadyAsync() => UntilAsync(() => Gateway.IsReady);

    /// <summary>Lets things happen until a condition is true; time passes only while the client waits or takes leave.</summary>
    public async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
            {
                throw new TimeoutException($"It never came about. Shards: {string.Join(", ", Gateway.States)}; identified {Fake.Identifies}, resumed {Fake.Resumes} times.");
            }

            ShardState[] states = [.. Gateway.States];
            if (Array.Exists(states, IsIdle) && Array.TrueForAll(states, state => IsIdle(state) || state is ShardState.Ready or ShardState.Stopped))
            {
                Clock.Advance(TimeSpan.FromMilliseconds(500));
            }

            await Task.Delay(1);
        }
    }

    /// <summary>Dispatches numbered events.</summary>
    public void Tell(int from, int count)
    {
        for (int number = from; number < from + count; number++)
        {
            Discord.Dispatch("INTERACTION_CREATE", new JsonObject { ["guild_id"] = FakeDiscord.GuildId, ["number"] = number });
        }
    }

    /// <summary>Takes and settles what came, until so many numbered events were heard.</summary>
    public async Task<int[]> HearAsync(int count, bool settles = true)
    {
        List<int> heard = [];
        await UntilAsync(() =>
        {
            while (Events.Reader.TryRead(out GatewayEvent? happened))
            {
                if (happened.Name == "INTERACTION_CREATE")
                {
                    heard.Add(happened.Data.GetProperty("number").GetInt32());
                }

                if (settles)
                {
                    happened.Settle();
                }
            }

            return heard.Count >= count;
        });
        return [.. heard];
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await UntilAsync(() => Running.IsCompleted);
        stopping.Dispose();
        await Discord.DisposeAsync();
    }

    private static bool IsIdle(ShardState state) => state is ShardState.Waiting or ShardState.Closing;

    private DiscordGateway Make() => new(
        DiscordToken.Of(options), Options.Create(options), Directory, Memory, Events, Clock, new Random(Seed), NullLogger<DiscordGateway>.Instance);
}
