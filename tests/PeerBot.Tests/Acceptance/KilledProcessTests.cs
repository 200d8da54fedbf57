using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Acceptance;

public sealed class KilledProcessTests
{
    private const int Wishes = 200;
    private const string Place = "owls";

    [Fact]
    public async Task Kill_in_the_middle_of_a_burst_loses_no_acknowledged_command_and_repeats_none()
    {
        using TemporaryFolder folder = new();
        ConcurrentBag<string> acknowledged = [];
        await using (PeerBotProcess first = await PeerBotProcess.StartAsync(folder.Database))
        {
            await first.SetUpAsync(Place);
            Task[] burst = [.. Enumerable.Range(0, Wishes).Select(number => AddAsync(first, number, acknowledged))];
            await WaitForAsync(() => acknowledged.Count >= Wishes / 10);
            await first.KillAsync();
            await Task.WhenAll(burst);
        }

        Assert.NotInRange(acknowledged.Count, Wishes, int.MaxValue); // else the kill came too late to mean anything
        await using PeerBotProcess second = await PeerBotProcess.StartAsync(folder.Database);
        string[] kept = await second.MembersAsync(Place);
        Assert.Empty(acknowledged.Except(kept));

        // Whoever got no answer asks again, under the same id: nothing happens twice, nothing is missing.
        await Task.WhenAll(Enumerable.Range(0, Wishes).Select(number => AddAsync(second, number, acknowledged)));
        string[] everybody = await second.MembersAsync(Place);
        Assert.Equal(Enumerable.Range(0, Wishes).Select(Name).Append("Ada").Order(), everybody.Order());
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

    private static async Task AddAsync(PeerBotProcess process, int number, ConcurrentBag<string> acknowledged)
    {
        try
        {
            JsonNode answer = await process.RunAsync($"wish-{number}", Place, "peerbot member add", ("names", Name(number)));
            if (answer["entries"]?.ToJsonString().Contains(Name(number), StringComparison.Ordinal) == true)
            {
                acknowledged.Add(Name(number));
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            // It was killed before it could answer, so nothing was promised.
        }
    }

    private static async Task WaitForAsync(Func<bool> isTrue)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        while (!isTrue())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
