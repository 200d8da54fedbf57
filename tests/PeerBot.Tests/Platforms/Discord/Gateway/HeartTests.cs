using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

public sealed class HeartTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(40);

    /// <summary>Where the rig's seed puts the first beat, to the next millisecond.</summary>
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(Math.Ceiling(Interval.TotalMilliseconds * new Random(GatewayRig.Seed).NextDouble()));

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void First_beat_comes_at_a_random_point_of_the_first_interval()
    {
        double[] firsts = [.. Enumerable.Range(0, 40).Select(FirstBeat)];

        Assert.All(firsts, first => Assert.InRange(first, 0, 40));
        Assert.True(firsts.Max() - firsts.Min() > 25);
    }

    [Fact]
    public async Task Beats_follow_each_other_by_the_interval_and_tell_the_last_sequence()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.HeartbeatInterval = Interval;
        rig.Start();
        await rig.UntilReadyAsync();
        rig.Tell(1, 4);
        await rig.HearAsync(4);

        FakeSocket socket = rig.Fake.Sockets.Single();
        await BeatAsync(rig, socket, First);
        await BeatAsync(rig, socket, Interval);
        await BeatAsync(rig, socket, Interval);

        Assert.True(rig.Gateway.IsReady);
        Assert.Equal([5, 6, 7], socket.Beats.Select(beat => beat.Data!.GetValue<int>()));
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Fact]
    public async Task Beat_that_nobody_answers_ends_the_connection_and_resumes()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.HeartbeatInterval = Interval;
        rig.Fake.AnswersBeats = false;
        rig.Start();
        await rig.UntilReadyAsync();
        FakeSocket deaf = rig.Fake.Sockets.Single();
        await BeatAsync(rig, deaf, First);
        rig.Fake.AnswersBeats = true;

        rig.Clock.Advance(Interval);
        await rig.UntilAsync(() => rig.Fake.Resumes == 1);
        await rig.UntilReadyAsync();

        Assert.Equal(4900, deaf.ClosedWith);
        Assert.Equal(1, rig.Fake.Identifies);
    }

    [Fact]
    public async Task Connection_whose_beats_are_answered_lives_on()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.HeartbeatInterval = Interval;
        rig.Start();
        await rig.UntilReadyAsync();
        FakeSocket socket = rig.Fake.Sockets.Single();

        await BeatAsync(rig, socket, First);
        for (int beat = 0; beat < 30; beat++)
        {
            await BeatAsync(rig, socket, Interval);
        }

        Assert.Single(rig.Fake.Sockets);
        Assert.True(rig.Gateway.IsReady);
    }

    [Fact]
    public async Task Beat_that_is_asked_for_comes_at_once_and_misses_no_answer()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.HeartbeatInterval = Interval;
        rig.Start();
        await rig.UntilReadyAsync();
        FakeSocket socket = rig.Fake.Sockets.Single();
        socket.AskedBeats = 1;
        socket.AnswersBeats = false;

        await socket.SendAsync(1, null);
        await rig.UntilAsync(() => socket.Beats.Any());
        socket.AnswersBeats = true;
        await BeatAsync(rig, socket, First);
        await BeatAsync(rig, socket, Interval);

        Assert.Single(rig.Fake.Sockets);
    }

    [Fact]
    public async Task Flood_of_asked_beats_never_exceeds_the_send_limit()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();
        FakeSocket socket = rig.Fake.Sockets.Single();
        socket.AskedBeats = int.MaxValue;

        for (int asked = 0; asked < 200; asked++)
        {
            await socket.SendAsync(1, null);
        }

        rig.Tell(1, 1);
        await rig.HearAsync(1);

        Assert.Empty(rig.Discord.Complaints.All);
        Assert.Single(rig.Fake.Sockets);
    }

    /// <summary>Lets exactly one beat become due, and the client hear what the fake says to it.</summary>
    private static async Task BeatAsync(GatewayRig rig, FakeSocket socket, TimeSpan after)
    {
        int beats = socket.Beats.Count();
        int answers = socket.Acknowledged;
        rig.Clock.Advance(after);
        await rig.UntilAsync(() => socket.Beats.Count() == beats + 1 && (!socket.AnswersBeats || socket.Acknowledged == answers + 1));

        // What is heard after the answer proves that the answer was heard.
        rig.Tell(1, 1);
        await rig.HearAsync(1);
    }

    private double FirstBeat(int seed)
    {
        DateTimeOffset start = clock.GetUtcNow();
        DateTimeOffset? at = null;
        using CancellationTokenSource over = new();
        Heart heart = new(Interval, () =>
        {
            at = clock.GetUtcNow();
            over.Cancel();
            return Task.CompletedTask;
        }, clock, new Random(seed));
        Task beating = heart.BeatAsync(over.Token);
        while (!beating.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        return (at!.Value - start).TotalSeconds;
    }
}
