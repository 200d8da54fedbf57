using System.Diagnostics;

namespace PeerBot.Benchmarks.Bots;

/// <summary>
/// The same stream of commands for this bot and for the yardstick, one after the other in one run: read the ratio, the
/// machine does the rest.
/// </summary>
internal static class BotRun
{
    private const double Kept = 100;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);
    private static readonly int[] Rates = [100, 150, 200, 250, 300, 400, 600, 800, 1_000, 1_300, 1_600, 2_000, 2_500, 3_000, 3_500, 4_000, 5_000, 6_000, 8_000];

    /// <summary>How long most streams last.</summary>
    public static TimeSpan Length { get; } = TimeSpan.FromSeconds(10);

    /// <param name="measure">Measures one, which works in the folder given.</param>
    public static async Task RunAsync(IEnumerable<Bot> bots, Func<Bot, string, Task> measure)
    {
        foreach (Bot bot in bots)
        {
            if (bot.IsMissing)
            {
                Print(bot, "left out", $"run npm ci in {Bot.YardstickFolder} first");
                continue;
            }

            string folder = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, $"load-{Environment.ProcessId}-{bot.Name.Replace('/', '-')}")).FullName;
            try
            {
                await measure(bot, folder);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Goes up until a rate fails twice: once may have been the machine.</summary>
    /// <param name="from">The first rate that is tried.</param>
    public static async Task ClimbAsync(Bot bot, int from, Func<int, TimeSpan, Task<OpenLoopResult>> stream)
    {
        int highest = 0;
        foreach (int rate in Rates.Where(rate => rate >= from))
        {
            if (!(await stream(rate, Step)).IsKept(Kept) && !(await stream(rate, Step)).IsKept(Kept))
            {
                break;
            }

            highest = rate;
        }

        Print(bot, "highest rate tried with p99 under 100 ms", $"{highest} a second");
    }

    public static string Since(BotProcess process) => FormattableString.Invariant($"{Stopwatch.GetElapsedTime(process.StartedAt).TotalSeconds:F2} s");

    public static void Print(Bot bot, string what, string figure) => Console.WriteLine($"{bot.Name,-12} {what,-42} {figure}");
}
