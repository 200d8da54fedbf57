using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams.Mirrors;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Engine;

/// <summary>A team that lives in two places hears everything in both, and neither waits for the other.</summary>
public sealed class MirroredPostTests : IAsyncLifetime
{
    private static readonly TeamId Owls = new(1);
    private static readonly Place Elsewhere = new("other", "rooks");

    private readonly OtherPlatform other = new();
    private PeerBotHost host = null!;
    private MirrorId mirror;

    public async Task InitializeAsync()
    {
        host = PeerBotHost.StartBy(new ManualClock(PeerBotHost.Monday), null, services => services
            .AddSingleton<IOutboxAct>(new EchoAct())
            .AddSingleton<IPlatform>(other)
            .AddSingleton<IPlatformLink>(other));
        await host.As("Ada").RunAsync(
            "peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("language", "en"));
        await host.WriteAsync(async (work, token) => mirror = (await MirrorStore.AddAsync(work, Owls, Elsewhere, host.Clock.GetUtcNow(), token)).Id);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Post_goes_out_in_each_place_once()
    {
        await RequestAsync("news");

        await host.SendDueAsync();
        await host.SendDueAsync();

        Assert.Equal(["news"], Heard());
        Assert.Equal(["news"], other.Said);
    }

    [Fact]
    public async Task Post_that_fails_in_one_place_is_repeated_there_alone()
    {
        other.Trouble = "not now";
        await RequestAsync("first");
        await RequestAsync("second");
        await host.SendDueAsync();
        string[] meanwhile = Heard();

        other.Trouble = null;
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        await host.SendDueAsync();

        Assert.Equal(["first", "second"], meanwhile);
        Assert.Equal(["first", "second"], Heard());
        Assert.Equal(["first", "second"], other.Said.Order());
    }

    [Fact]
    public async Task Place_that_is_slow_does_not_hold_up_the_next_post_in_the_other()
    {
        TaskCompletionSource release = new();
        other.Delay = release.Task;
        await RequestAsync("first");
        await RequestAsync("second");

        Task sending = host.SendDueAsync();
        await UntilAsync(() => host.Posts.Count == 2);
        int said = other.Said.Length;
        release.SetResult();
        await sending;

        Assert.Equal(0, said);
        Assert.Equal(["first", "second"], other.Said);
    }

    [Fact]
    public async Task Place_that_takes_no_posts_is_paused_alone_and_hears_the_rest_when_somebody_speaks_there()
    {
        other.Fault = PlaceFault.Forbidden;
        await RequestAsync("first");
        await host.SendDueAsync();
        await RequestAsync("second");
        await host.SendDueAsync();
        (string[] here, int tries) = (Heard(), other.Tries);

        other.Fault = null;
        await host.As("Ada", place: Elsewhere).RunAsync("peerbot help");
        await host.SendDueAsync();

        Assert.Equal(["first", "second"], here);
        Assert.Equal(1, tries);
        Assert.Equal(["first", "second"], other.Said);
    }

    [Fact]
    public async Task Place_that_was_paused_is_known_after_a_restart()
    {
        Pauses pauses = host.App.Services.GetRequiredService<Pauses>();
        await pauses.PauseAsync(Owls, mirror, PlaceFault.Gone, CancellationToken.None);

        Pauses restarted = ActivatorUtilities.CreateInstance<Pauses>(host.App.Services);
        await restarted.LoadAsync(CancellationToken.None);

        Assert.Equal([Elsewhere], restarted.ListPaused("other"));
        Assert.Empty(restarted.ListPaused("local"));
    }

    [Fact]
    public async Task Team_that_left_a_place_says_nothing_there_any_more()
    {
        await RequestAsync("before");
        await host.WriteAsync((work, token) => MirrorStore.RemoveAsync(work, Owls, mirror, token));
        await RequestAsync("after");

        await host.SendDueAsync();

        Assert.Equal(["before", "after"], Heard());
        Assert.Empty(other.Said);
    }

    [Fact]
    public async Task Team_is_found_in_each_of_its_places()
    {
        ITeamDirectory teams = host.App.Services.GetRequiredService<ITeamDirectory>();

        TeamContext? found = await host.ReadAsync((work, token) => teams.FindAsync(work, Elsewhere, token));
        IReadOnlyList<Place> there = await host.ReadAsync((work, token) => teams.ListPlacesAsync(work, "other", token));

        Assert.Equal(Owls, found?.Team.Id);
        Assert.Equal(PeerBotHost.Channel, found?.Place);
        Assert.Equal([PeerBotHost.Channel, Elsewhere], found?.Places);
        Assert.Equal([Elsewhere], there);
    }

    private string[] Heard() => [.. host.Posts.Select(post => post.Head)];

    private Task RequestAsync(string slot) => host.WriteAsync((work, token) =>
        OutboxStore.RequestAsync(work, EchoAct.Word, Owls, slot, host.Clock.GetUtcNow(), token));

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
