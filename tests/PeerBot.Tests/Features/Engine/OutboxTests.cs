using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Engine;

/// <summary>How posts go out: in order for a team, side by side for many, and nobody waits for somebody else's trouble.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private readonly OtherPlatform other = new();
    private PeerBotHost host = null!;

    public async Task InitializeAsync()
    {
        host = PeerBotHost.StartBy(new ManualClock(PeerBotHost.Monday), null, services => services
            .AddSingleton<IOutboxAct>(new EchoAct())
            .AddSingleton<IPlatform>(other)
            .AddSingleton<IPlatformLink>(other));
        await BeginAsync(PeerBotHost.Channel);
        await BeginAsync(new Place("local", "larks"));
        await BeginAsync(new Place("other", "rooks"));
        await BeginAsync(new Place("nowhere", "wrens"));
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Posts_of_a_team_go_out_one_after_another_and_teams_do_not_wait_for_each_other()
    {
        TaskCompletionSource release = new();
        host.Board.Delay = place => place.Id == "owls" ? release.Task : Task.CompletedTask;
        await RequestAsync(1, "first");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await RequestAsync(1, "second");
        await RequestAsync(2, "third");

        Task sending = host.SendDueAsync();
        await UntilAsync(() => host.Posts.Count == 1);
        string[] before = [.. host.Posts.Select(post => post.Head)];
        release.SetResult();
        await sending;

        Assert.Equal(["third"], before);
        Assert.Equal(["third", "first", "second"], host.Posts.Select(post => post.Head));
    }

    [Fact]
    public async Task Platform_that_is_slow_delays_no_other()
    {
        TaskCompletionSource release = new();
        other.Delay = release.Task;
        await RequestAsync(3, "slow");
        await RequestAsync(1, "quick");

        Task sending = host.SendDueAsync();
        await UntilAsync(() => host.Posts.Count == 1);
        int said = other.Said.Length;
        release.SetResult();
        await sending;

        Assert.Equal(0, said);
        Assert.Equal(["slow"], other.Said);
    }

    [Fact]
    public async Task Platform_that_lost_its_connection_is_left_in_peace_until_it_is_back()
    {
        other.Trouble = "no heartbeat was answered";
        await RequestAsync(3, "one");
        await RequestAsync(3, "two");

        await host.SendDueAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await host.SendDueAsync();
        int tries = other.Tries;
        other.Trouble = null;
        await host.SendDueAsync();

        Assert.Equal(1, tries);
        Assert.Equal(["one", "two"], other.Said.Order());
    }

    [Fact]
    public async Task Post_that_is_of_no_use_any_more_is_recorded_as_missed_instead_of_sent()
    {
        host.Board.Trouble = _ => new IOException("Not now.");
        await PlanAsync(1, "soon", TimeSpan.FromMinutes(5));
        await host.SendDueAsync();

        host.Board.Trouble = static _ => null;
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        await host.SendDueAsync();

        Assert.Empty(host.Posts);
        Assert.Equal(1, await CountAsync("missed_at IS NOT NULL AND sent_version = version"));
    }

    [Fact]
    public async Task Post_for_a_platform_that_is_not_there_waits_and_is_given_up_in_time()
    {
        await PlanAsync(4, "unheard", TimeSpan.FromMinutes(5));
        await host.SendDueAsync();
        int waiting = await CountAsync("sent_version < version");

        host.Clock.Advance(TimeSpan.FromMinutes(6));
        await host.App.Services.GetRequiredService<OutboxDelivery>().GiveUpAsync(CancellationToken.None);

        Assert.Equal(1, waiting);
        Assert.Equal(1, await CountAsync("missed_at IS NOT NULL"));
    }

    [Fact]
    public async Task Post_that_goes_out_late_says_so()
    {
        await PlanAsync(1, "news", TimeSpan.FromHours(1));
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        await host.SendDueAsync();

        Assert.Equal("This is late: it was planned for 2026-08-03 06:00 UTC.\nnews\n", Assert.Single(host.Posts).Text);
    }

    [Fact]
    public async Task Post_that_somebody_is_busy_with_is_taken_by_another_only_when_that_one_must_have_died()
    {
        await RequestAsync(1, "shared");
        OutboxRow row = Assert.Single(await host.ReadAsync((work, token) => OutboxStore.ListDueAsync(work, "local", host.Clock.GetUtcNow(), 10, token)));
        await host.WriteAsync(async (work, token) => Assert.True(await OutboxStore.TakeAsync(work, row, host.Clock.GetUtcNow(), token)));

        await host.SendDueAsync();
        int during = host.Posts.Count;
        host.Clock.Advance(OutboxStore.Lease);
        await host.SendDueAsync();

        Assert.Equal(0, during);
        Assert.Single(host.Posts);
    }

    [Fact]
    public async Task Post_that_another_took_whose_clock_is_a_little_ahead_is_left_to_it()
    {
        await RequestAsync(1, "shared");
        OutboxRow row = Assert.Single(await host.ReadAsync((work, token) => OutboxStore.ListDueAsync(work, "local", host.Clock.GetUtcNow(), 10, token)));
        DateTimeOffset ahead = host.Clock.GetUtcNow().AddMilliseconds(20);
        await host.WriteAsync(async (work, token) => Assert.True(await OutboxStore.TakeAsync(work, row, ahead, token)));

        await host.WriteAsync(async (work, token) => Assert.False(await OutboxStore.TakeAsync(work, row, host.Clock.GetUtcNow(), token)));
        await host.SendDueAsync();

        Assert.Empty(host.Posts);
    }

    [Fact]
    public async Task Clock_that_is_set_back_holds_no_post_up()
    {
        await RequestAsync(1, "taken");
        OutboxRow row = Assert.Single(await host.ReadAsync((work, token) => OutboxStore.ListDueAsync(work, "local", host.Clock.GetUtcNow(), 10, token)));
        await host.WriteAsync(async (work, token) => Assert.True(await OutboxStore.TakeAsync(work, row, host.Clock.GetUtcNow(), token)));

        host.Clock.MoveTo(PeerBotHost.Monday.AddHours(-1));
        await host.SendDueAsync();

        Assert.Single(host.Posts);
    }

    [Fact]
    public async Task Post_is_never_taken_for_another_that_is_gone()
    {
        await RequestAsync(1, "gone");
        await host.SendDueAsync();
        await host.WriteAsync((work, token) => OutboxStore.WithdrawAsync(work, EchoAct.Word, new TeamId(1), "gone", token));
        await RequestAsync(1, "new");
        await host.SendDueAsync();

        Assert.Equal(["gone", "new"], host.Posts.Select(post => post.Head));
        Assert.Distinct(host.Posts.Select(post => post.Key));
    }

    private async Task BeginAsync(Place place) => await host.As("Ada", place: place).RunAsync(
        "peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("language", "en"));

    private Task RequestAsync(long team, string slot) => host.WriteAsync((work, token) =>
        OutboxStore.RequestAsync(work, EchoAct.Word, new TeamId(team), slot, host.Clock.GetUtcNow(), token));

    private Task PlanAsync(long team, string slot, TimeSpan useful) => host.WriteAsync((work, token) => OutboxStore.AddAsync(
        work, new TeamId(team), new OutboxPlan(EchoAct.Word, slot, host.Clock.GetUtcNow(), host.Clock.GetUtcNow() + useful), host.Clock.GetUtcNow(), token));

    private Task<int> CountAsync(string condition) => host.ReadAsync((work, token) =>
        work.GetAsync<int>($"SELECT count(*) FROM outbox WHERE act = '{EchoAct.Word}' AND {condition}", null, token));

    private static async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(20), "It did not come true.");
            await Task.Yield();
        }
    }
}
