using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Acceptance;

public sealed class KilledProcessTests
{
    private const int Callers = 16;
    private const string Place = "owls";

    [Fact]
    public async Task Kill_in_the_middle_of_a_burst_loses_no_acknowledged_command_and_repeats_none()
    {
        using TemporaryFolder folder = new();
        ConcurrentBag<string> acknowledged = [];
        int wishes = 0;
        await using (PeerBotProcess first = await PeerBotProcess.StartAsync(folder.Database))
        {
            await first.SetUpAsync(Place);
            TaskCompletionSource underWay = new(TaskCreationOptions.RunContinuationsAsynchronously);

            // Nobody stops asking before the process is gone, so the kill always falls into the middle.
            Task[] callers = [.. Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
            {
                while (await AddAsync(first, Interlocked.Increment(ref wishes) - 1, acknowledged))
                {
                    if (acknowledged.Count >= 2 * Callers)
                    {
                        underWay.TrySetResult();
                    }
                }
            }))];
            await underWay.Task;
            await first.KillAsync();
            await Task.WhenAll(callers);
        }

        await using PeerBotProcess second = await PeerBotProcess.StartAsync(folder.Database);
        string[] kept = await second.MembersAsync(Place);
        Assert.Empty(acknowledged.Except(kept));

        // Whoever got no answer asks again, under the same id: nothing happens twice, nothing is missing.
        await Task.WhenAll(Enumerable.Range(0, wishes).Select(number => AddAsync(second, number, acknowledged)));
        string[] everybody = await second.MembersAsync(Place);
        Assert.Equal(Enumerable.Range(0, wishes).Select(Name).Append("Ada").Order(), everybody.Order());
    }

    [Fact]
    public async Task Two_processes_on_one_file_lose_nothing_of_each_other()
    {
        using TemporaryFolder folder = new();
        await using PeerBotProcess one = await PeerBotProcess.StartAsync(folder.Database);
        await one.SetUpAsync(Place);
        await using PeerBotProcess other = await PeerBotProcess.StartAsync(folder.Database);
        ConcurrentBag<string> acknowledged = [];

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => AddAsync(number % 2 == 0 ? one : other, number, acknowledged)));

        Assert.Equal(60, acknowledged.Count);
        Assert.Equal(acknowledged.Append("Ada").Order(), (await one.MembersAsync(Place)).Order());
        Assert.Equal(acknowledged.Append("Ada").Order(), (await other.MembersAsync(Place)).Order());
    }

    private static string Name(int number) => $"Dan{number}";

    /// <returns>Whether the process answered.</returns>
    private static async Task<bool> AddAsync(PeerBotProcess process, int number, ConcurrentBag<string> acknowledged)
    {
        try
        {
            JsonNode answer = await process.RunAsync($"wish-{number}", Place, "peerbot member add", ("names", Name(number)));
            if (answer["entries"]?.ToJsonString().Contains(Name(number), StringComparison.Ordinal) == true)
            {
                acknowledged.Add(Name(number));
            }

            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            // It was killed before it could answer, so nothing was promised.
            return false;
        }
    }
}
