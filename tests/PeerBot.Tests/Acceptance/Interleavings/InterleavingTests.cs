using System.Collections.Concurrent;

namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>
/// Whole programs on one database, a clock that is moved and set, services that fail, kills, restarts and a second program, in
/// an order drawn from a seed. Whatever happens, what is due shows once.
/// </summary>
public sealed class InterleavingTests
{
    private const int Seeds = 50;
    private const int Steps = 12;
    private const int AtOnce = 4;

    /// <summary>A Thursday, 13:00 in Seoul; the summary of the week comes within the story.</summary>
    private static readonly DateTimeOffset Begin = new(2026, 8, 6, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_due_post_shows_exactly_once_whatever_is_interleaved()
    {
        using TemporaryFolder folder = new();
        string template = await StoryTeam.SetUpAsync(folder, Begin);
        ConcurrentQueue<string> failures = new();

        await Parallel.ForEachAsync(Enumerable.Range(1, Seeds), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, _) =>
        {
            if (await TellAsync(template, seed) is { } failure)
            {
                failures.Enqueue(failure);
            }
        });

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
    }

    /// <returns>What went wrong and how it came to it, or <see langword="null"/>.</returns>
    private static async Task<string?> TellAsync(string template, int seed)
    {
        await using World world = new(template, Begin);
        using Story story = new(world, seed);
        string[] faults;
        try
        {
            await story.LiveAsync(Steps);
            await story.EndAsync();
            Reckoning reckoning = new(world, Begin);
            faults = [.. story.Teams.SelectMany(reckoning.FaultsOf).Where(fault => fault.Length > 0)];
        }
        catch (Exception exception)
        {
            faults = [exception.ToString()];
        }

        return faults is [] ? null : $"Seed {seed}:\n{string.Join('\n', faults)}\nafter\n{story.Told}";
    }
}
