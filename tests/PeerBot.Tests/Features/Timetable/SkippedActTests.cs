using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>What is to come can be seen, and left out once.</summary>
public sealed class SkippedActTests
{
    private const string TuesdaysEve = "2026-08-04T16:00";

    [Fact]
    public async Task Coming_acts_tell_their_moment_and_reason_in_order()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        ImmutableArray<ComingAct> coming = await ComingAsync(host, 3);

        Assert.Equal(
            [("opening", SeoulTime.August(3, 15, 50)), ("eve", SeoulTime.August(3, 18, 0)), ("opening", SeoulTime.August(4, 15, 50))],
            coming.Select(act => (act.Act.Act, act.Act.At)));
        Assert.All(coming, act => Assert.False(act.IsSkipped));
        Assert.All(coming, act => Assert.StartsWith("timetable.reason.", act.Act.Reason.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Act_that_is_left_out_is_marked_and_does_not_happen_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        Result<PlannedAct> skipped = await SkipAsync(host, (skip, context, write) => skip.SkipAsync(write, context, "eve", TuesdaysEve, host.Clock.GetUtcNow(), default));

        ImmutableArray<ComingAct> coming = await ComingAsync(host, 3);
        await host.PassTimeAsync(SeoulTime.August(4, 20, 0));

        Assert.Null(skipped.Problem);
        Assert.Equal([false, true, false], coming.Select(act => act.IsSkipped));
        Assert.Equal(
            [SeoulTime.August(3, 15, 50), SeoulTime.August(4, 15, 50), SeoulTime.August(4, 18, 0)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task Act_that_was_left_out_by_mistake_happens_after_all()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await SkipAsync(host, (skip, context, write) => skip.SkipAsync(write, context, "eve", TuesdaysEve, host.Clock.GetUtcNow(), default));
        await SkipAsync(host, (skip, context, write) => skip.RestoreAsync(write, context, "eve", TuesdaysEve, host.Clock.GetUtcNow(), default));

        await host.PassTimeAsync(SeoulTime.August(3, 20, 0));

        Assert.Equal([SeoulTime.August(3, 15, 50), SeoulTime.August(3, 18, 0)], host.Posts.Select(post => post.At));
    }

    [Fact]
    public async Task What_is_not_planned_cannot_be_left_out()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Result<PlannedAct> skipped = await SkipAsync(host, (skip, context, write) => skip.SkipAsync(write, context, "eve", "2026-08-08T16:00", host.Clock.GetUtcNow(), default));

        Assert.Equal("timetable.not-planned", skipped.Problem?.Sentence.Key);
    }

    private static Task<ImmutableArray<ComingAct>> ComingAsync(PeerBotHost host, int count) => host.ReadAsync(async (work, token) =>
        await host.App.Services.GetRequiredService<TeamTimetable>().ComingAsync(work, await TeamAsync(host, work), host.Clock.GetUtcNow(), count, token));

    private static async Task<Result<PlannedAct>> SkipAsync(
        PeerBotHost host, Func<SkipAct, TeamContext, PeerBot.Storage.Work, Task<Result<PlannedAct>>> act)
    {
        Result<PlannedAct> result = default;
        await host.WriteAsync(async (work, token) =>
            result = await act(host.App.Services.GetRequiredService<SkipAct>(), await TeamAsync(host, work), work));
        return result;
    }

    private static async Task<TeamContext> TeamAsync(PeerBotHost host, PeerBot.Storage.Work work) =>
        await host.App.Services.GetRequiredService<ITeamDirectory>().FindAsync(work, PeerBotHost.Channel, default)
        ?? throw new InvalidOperationException("There is no team.");
}
