using Microsoft.Extensions.DependencyInjection;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Storage;

public sealed class DatabaseTests : IAsyncLifetime
{
    private readonly PeerBotHost host = PeerBotHost.Start();

    private Database Database => host.App.Services.GetRequiredService<Database>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Problem_after_a_write_keeps_nothing()
    {
        Result<bool> result = await Database.WriteAsync<bool>(
            async (work, token) =>
            {
                await RequestAsync(work, "half", token);
                return Problem.Conflict("engine.already-done");
            },
            CancellationToken.None);

        Assert.NotNull(result.Problem);
        Assert.Empty(await SlotsAsync());
    }

    [Fact]
    public async Task Bug_after_a_write_keeps_nothing_and_reaches_its_own_caller_alone()
    {
        Task<Result<bool>>[] writes =
        [
            WriteAsync("before"),
            Database.WriteAsync<bool>(
                async (work, token) =>
                {
                    await RequestAsync(work, "half", token);
                    throw new InvalidOperationException("A bug.");
                },
                CancellationToken.None),
            WriteAsync("after"),
        ];

        await Assert.ThrowsAsync<InvalidOperationException>(() => writes[1]);
        Assert.True((await writes[0]).Value);
        Assert.True((await writes[2]).Value);
        Assert.Equal(["before", "after"], await SlotsAsync());
    }

    [Fact]
    public async Task Write_that_nobody_waits_for_is_kept_even_when_no_other_comes()
    {
        await Database.WriteSoonAsync<bool>(
            async (work, token) =>
            {
                await RequestAsync(work, "alone", token);
                return true;
            },
            CancellationToken.None);

        Assert.Equal(["alone"], await SlotsAsync());
    }

    [Fact]
    public async Task Write_that_nobody_waits_for_fails_without_those_it_goes_with()
    {
        Task<Result<bool>> soon = Database.WriteSoonAsync<bool>(
            async (work, token) =>
            {
                await RequestAsync(work, "half", token);
                throw new InvalidOperationException("A bug.");
            },
            CancellationToken.None);
        Task<Result<bool>> now = WriteAsync("now");

        await Assert.ThrowsAsync<InvalidOperationException>(() => soon);
        Assert.True((await now).Value);
        Assert.Equal(["now"], await SlotsAsync());
    }

    [Fact]
    public async Task Write_that_nobody_waits_for_is_kept_when_the_program_stops()
    {
        Task<Result<bool>> soon = Database.WriteSoonAsync<bool>(static (_, _) => Task.FromResult<Result<bool>>(true), CancellationToken.None);

        await Database.DisposeAsync();

        Assert.True((await soon).Value);
    }

    [Fact]
    public async Task Writes_happen_in_the_order_in_which_they_were_asked_for()
    {
        string[] slots = [.. Enumerable.Range(0, 300).Select(number => $"slot {number}")];

        await Task.WhenAll(slots.Select(WriteAsync));

        Assert.Equal(slots, await SlotsAsync());
    }

    [Fact]
    public async Task Write_that_was_given_up_while_it_waited_keeps_nothing()
    {
        using CancellationTokenSource givenUp = new();
        TaskCompletionSource isRunning = new();
        TaskCompletionSource mayEnd = new();
        Task<Result<bool>> slow = Database.WriteAsync<bool>(
            async (_, _) =>
            {
                isRunning.SetResult();
                await mayEnd.Task;
                return true;
            },
            CancellationToken.None);
        await isRunning.Task;
        Task<Result<bool>> waiting = Database.WriteAsync<bool>(
            async (work, token) =>
            {
                await RequestAsync(work, "given up", token);
                return true;
            },
            givenUp.Token);

        await givenUp.CancelAsync();
        mayEnd.SetResult();

        await slow;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Empty(await SlotsAsync());
    }

    [Fact]
    public async Task Reading_sees_one_moment_however_much_is_written_meanwhile()
    {
        await WriteAsync("first");

        (int before, int after) = await Database.ReadAsync(
            async (work, token) =>
            {
                int seen = (await SlotsAsync(work, token)).Length;
                await WriteAsync("second");
                return (seen, (await SlotsAsync(work, token)).Length);
            },
            CancellationToken.None);

        Assert.Equal((1, 1), (before, after));
    }

    [Fact]
    public async Task Writing_while_reading_is_a_bug_that_throws()
    {
        StorageException refused = await Assert.ThrowsAsync<StorageException>(() => Database.ReadAsync(
            async (work, token) =>
            {
                await RequestAsync(work, "sly", token);
                return true;
            },
            CancellationToken.None));

        Assert.Equal(StorageFault.Unusable, refused.Fault);
        Assert.Empty(await SlotsAsync());
    }

    private async Task<Result<bool>> WriteAsync(string slot) => await Database.WriteAsync<bool>(
        async (work, token) =>
        {
            await RequestAsync(work, slot, token);
            return true;
        },
        CancellationToken.None);

    private static Task RequestAsync(Work work, string slot, CancellationToken cancellationToken) =>
        OutboxStore.RequestAsync(work, "test", new TeamId(1), slot, PeerBotHost.Monday, cancellationToken);

    private Task<string[]> SlotsAsync() => Database.ReadAsync(SlotsAsync, CancellationToken.None);

    private static async Task<string[]> SlotsAsync(Work work, CancellationToken cancellationToken) =>
        [.. await work.QueryAsync<string>("SELECT slot FROM outbox ORDER BY id", null, cancellationToken)];
}
