using Microsoft.Data.Sqlite;

namespace PeerBot.Tests.Acceptance;

/// <summary>
/// The program is killed with <c>kill -9</c> at every step between the moment of a post and the confirmation that it is out, and
/// started again. Nothing in the program knows of these tests: each step is held from outside.
/// </summary>
public abstract class KilledPostTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Each look asks the database or reads a whole log, so that looking without a break would cost more than the processes.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>A process that waits no longer for the right to write says so in its log: then it has come to the held step.</summary>
    private const string Impatient = "--Storage:BusyTimeout=00:00:01";

    private readonly TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IPostTaker service = null!;

    public async Task InitializeAsync() => service = await StartServiceAsync();

    public async Task DisposeAsync()
    {
        release.TrySetResult();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Killed_after_the_timer_woke_and_before_the_row_is_written_it_is_posted_once()
    {
        using DuePost post = await WakeWithoutWritingAsync(TimeSpan.FromSeconds(3));

        await RestartAsync(post);

        Assert.Equal((1, 1), (service.Sent(DuePost.Text), service.Shown(DuePost.Text)));
    }

    [Fact]
    public async Task Killed_after_the_row_is_committed_and_before_the_service_is_called_it_is_posted_once()
    {
        using DuePost post = await DuePost.PlanAsync(service.Place, DateTimeOffset.UtcNow);
        await using (PeerBotProcess first = PeerBotProcess.Launch($"--Storage:Path={post.Database}"))
        {
            // It was started without the service's token, so it wakes the team and can post nothing.
            await UntilAsync(() => post.IsWritten);
            await first.KillAsync();
        }

        await RestartAsync(post);

        Assert.Equal((1, 1), (service.Sent(DuePost.Text), service.Shown(DuePost.Text)));
    }

    [Fact]
    public async Task Killed_while_the_post_is_under_way_that_never_arrives_it_is_posted_once()
    {
        using DuePost post = await DuePost.PlanAsync(service.Place, DateTimeOffset.UtcNow);
        service.HoldNext(release.Task, arrives: false);
        await using (PeerBotProcess first = Launch(post))
        {
            await UntilAsync(() => service.Sent(DuePost.Text) == 1);
            await first.KillAsync();
            release.SetResult();
        }

        await RestartAsync(post);

        Assert.Equal((2, 1), (service.Sent(DuePost.Text), service.Shown(DuePost.Text)));
    }

    [Fact]
    public async Task Killed_while_the_post_is_under_way_that_arrives_after_all_it_is_shown_as_often_as_documented()
    {
        using DuePost post = await DuePost.PlanAsync(service.Place, DateTimeOffset.UtcNow);
        service.HoldNext(release.Task, arrives: true);
        await using (PeerBotProcess first = Launch(post))
        {
            await UntilAsync(() => service.Sent(DuePost.Text) == 1);
            await first.KillAsync();
            release.SetResult();
            await UntilAsync(() => service.Shown(DuePost.Text) == 1);
        }

        await RestartAsync(post);

        Assert.Equal((2, service.ShownAfterRepetition), (service.Sent(DuePost.Text), service.Shown(DuePost.Text)));
    }

    [Fact]
    public async Task Killed_after_the_answer_and_before_it_is_confirmed_it_is_shown_as_often_as_documented()
    {
        using DuePost post = await DuePost.PlanAsync(service.Place, DateTimeOffset.UtcNow);
        service.HoldNext(release.Task, arrives: true);
        await using (PeerBotProcess first = Launch(post, Impatient))
        {
            await UntilAsync(() => service.Sent(DuePost.Text) == 1);
            await using SqliteConnection held = post.Hold();
            release.SetResult();
            await UntilAsync(() => first.Output.Contains("The database is not available to the outbox", StringComparison.Ordinal));
            await first.KillAsync();
        }

        Assert.False(post.IsConfirmed);
        Assert.Equal(1, service.Shown(DuePost.Text));
        await RestartAsync(post);

        Assert.Equal((2, service.ShownAfterRepetition), (service.Sent(DuePost.Text), service.Shown(DuePost.Text)));
    }

    [Fact]
    public async Task Killed_after_the_confirmation_it_is_not_posted_again()
    {
        using DuePost post = await DuePost.PlanAsync(service.Place, DateTimeOffset.UtcNow);
        await using (PeerBotProcess first = Launch(post))
        {
            await UntilAsync(() => post.IsConfirmed);
            await first.KillAsync();
        }

        await RestartAsync(post);

        Assert.Equal((1, 1), (service.Sent(DuePost.Text), service.Shown(DuePost.Text)));
    }

    private protected abstract Task<IPostTaker> StartServiceAsync();

    /// <summary>Its timer has woken a process, which could not write the row before it was killed.</summary>
    /// <param name="lead">For the process to start; where that was not enough, more is tried.</param>
    private async Task<DuePost> WakeWithoutWritingAsync(TimeSpan lead)
    {
        DuePost post = await DuePost.PlanAsync(service.Place, DateTimeOffset.UtcNow + lead);
        await using PeerBotProcess first = PeerBotProcess.Launch($"--Storage:Path={post.Database}", Impatient);
        await UntilAsync(() => post.IsDerived);
        await using (SqliteConnection held = post.Hold())
        {
            if (!post.IsWritten)
            {
                await UntilAsync(() => first.Output.Contains("The timetable of team 1 failed", StringComparison.Ordinal));
                await first.KillAsync();
                Assert.False(post.IsWritten);
                return post;
            }
        }

        post.Dispose();
        return await WakeWithoutWritingAsync(lead * 2);
    }

    /// <summary>Starts it again, and lives until the next post has come.</summary>
    private async Task RestartAsync(DuePost post)
    {
        post.PassLease();
        await using PeerBotProcess second = Launch(post);
        await UntilAsync(() => service.Shown(DuePost.Next) > 0);
    }

    private PeerBotProcess Launch(DuePost post, params string[] settings) =>
        PeerBotProcess.Launch([$"--Storage:Path={post.Database}", .. service.Settings, .. settings]);

    private static async Task UntilAsync(Func<bool> condition)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, "It did not come true.");
            await Task.Delay(Glance);
        }
    }
}
