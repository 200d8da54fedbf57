using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>The whole program runs, with its timer, and only the clock is moved by hand.</summary>
public sealed class AlarmTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Post_goes_out_when_the_clock_reaches_its_moment()
    {
        await using PeerBotHost host = await RunAsync(PeerBotHost.Monday);
        await IsDerivedAsync(host);

        host.Clock.MoveTo(SeoulTime.August(3, 15, 49));
        Assert.Empty(host.Posts);
        host.Clock.MoveTo(SeoulTime.August(3, 15, 50));

        await UntilAsync(() => host.Posts.Count == 1);
        Assert.Equal(SeoulTime.August(3, 15, 50), host.Posts[0].At);
    }

    [Fact]
    public async Task Change_of_the_schedule_moves_the_alarm()
    {
        await using PeerBotHost host = await RunAsync(PeerBotHost.Monday);
        await host.As("Ada").RunAsync("peerbot schedule", ("time", "15:30"));
        await IsDerivedAsync(host);

        host.Clock.MoveTo(SeoulTime.August(3, 15, 20));

        await UntilAsync(() => host.Posts.Count == 1);
    }

    [Fact]
    public async Task What_was_planned_while_nothing_ran_goes_out_after_the_start()
    {
        await using (PeerBotHost host = await RunAsync(PeerBotHost.Monday))
        {
            await IsDerivedAsync(host);
            await host.App.StopAsync();
        }

        await using PeerBotHost again = PeerBotHost.Start(folder.Path, SeoulTime.August(3, 15, 52));
        await again.App.StartAsync();

        await UntilAsync(() => again.Posts.Count == 1);
    }

    [Fact]
    public async Task Two_programs_on_one_database_say_everything_once()
    {
        await using PeerBotHost one = await RunAsync(PeerBotHost.Monday);
        await using PeerBotHost other = PeerBotHost.Start(folder.Path, PeerBotHost.Monday);
        await other.App.StartAsync();
        await IsDerivedAsync(one);

        for (DateTimeOffset now = PeerBotHost.Monday; now <= SeoulTime.August(3, 18, 30); now = now.AddMinutes(10))
        {
            await Task.WhenAll(Task.Run(() => one.Clock.MoveTo(now)), Task.Run(() => other.Clock.MoveTo(now)));
            await SettledAsync(one, now);
        }

        await UntilAsync(() => one.Posts.Count + other.Posts.Count >= 2);
        Assert.Equal(2, one.Posts.Count + other.Posts.Count);
    }

    [Fact]
    public async Task Act_that_fails_is_tried_again_ever_more_rarely_and_seen_from_outside()
    {
        Unlucky act = new();
        await using PeerBotHost host = await RunAsync(PeerBotHost.Monday, act);
        await IsDerivedAsync(host);

        host.Clock.Advance(Unlucky.After);
        await UntilAsync(() => PassSecond(host) && act.Attempts.Length >= 4);
        Assert.Equal(1, Health(host).FailingTeams);
        act.IsMended = true;
        await UntilAsync(() => PassSecond(host) && Health(host).FailingTeams == 0);

        TimeSpan[] waits = [.. act.Attempts.Zip(act.Attempts.Skip(1), (earlier, later) => later - earlier)];
        Assert.All(waits.Index(), wait => Assert.True(wait.Item >= TimeSpan.FromSeconds(1 << wait.Index), $"{wait.Item} is too short"));
    }

    private async Task<PeerBotHost> RunAsync(DateTimeOffset now, ITimedAct? act = null)
    {
        PeerBotHost host = PeerBotHost.StartBy(new ManualClock(now), folder.Path, act is null ? null : services => services.AddSingleton(act));
        await host.App.StartAsync();
        await host.As("Ada").RunAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo, Chi"), ("language", "en"));
        return host;
    }

    private static TimetableView Health(PeerBotHost host) =>
        host.App.Services.GetRequiredService<TimetableHealth>().LookAsync(CancellationToken.None).Result!;

    private static bool PassSecond(PeerBotHost host)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        return true;
    }

    /// <summary>Every plan is derived and its alarm set.</summary>
    private static Task IsDerivedAsync(PeerBotHost host) => UntilAsync(() => Health(host) is { StaleTeams: 0, NextWake: not null });

    /// <summary>Everything planned up to a moment is settled and said.</summary>
    private static Task SettledAsync(PeerBotHost host, DateTimeOffset now) => UntilAsync(() =>
        !(Health(host).NextWake <= now)
        && host.ReadAsync((work, token) => OutboxStore.CountDueAsync(work, now, token)).Result == 0);

    private static async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, "It did not come true.");
            await Task.Yield();
        }
    }

    /// <summary>An act that fails until it is mended.</summary>
    private sealed class Unlucky : ITimedAct
    {
        public static readonly TimeSpan After = TimeSpan.FromMinutes(5);

        private readonly ConcurrentQueue<DateTimeOffset> attempts = new();

        /// <summary>When it was tried.</summary>
        public DateTimeOffset[] Attempts => [.. attempts];

        public bool IsMended { get; set; }

        public string Name => "unlucky";

        public Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<PlannedAct>>(
            [new PlannedAct(Name, "once", PeerBotHost.Monday + After, DateTimeOffset.MaxValue, Phrase.Of("timetable.own"))]);

        public Task RunAsync(Work work, TeamContext context, PlannedAct act, DateTimeOffset now, CancellationToken cancellationToken)
        {
            attempts.Enqueue(now);
            return IsMended ? Task.CompletedTask : throw new InvalidOperationException("Not now.");
        }
    }
}
