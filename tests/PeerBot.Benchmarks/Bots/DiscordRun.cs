using System.Diagnostics;

namespace PeerBot.Benchmarks.Bots;

/// <summary>
/// The same stream of interactions for this bot and for the yardstick, one after the other in one run: read the ratio, the
/// machine does the rest.
/// </summary>
internal static class DiscordRun
{
    private const double Kept = 100;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);
    private static readonly int[] Rates = [400, 600, 800, 1_000, 1_300, 1_600, 2_000, 2_500, 3_000, 3_500, 4_000, 5_000, 6_000, 8_000];

    public static async Task RunAsync()
    {
        foreach (DiscordBot bot in new[] { DiscordBot.Yardstick, DiscordBot.PeerBot })
        {
            if (bot == DiscordBot.Yardstick && !Directory.Exists(Path.Combine(DiscordBot.YardstickFolder, "node_modules")))
            {
                Print(bot, "left out", $"run npm ci in {DiscordBot.YardstickFolder} first");
                continue;
            }

            await MeasureAsync(bot);
        }
    }

    private static async Task MeasureAsync(DiscordBot bot)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, $"load-{Environment.ProcessId}-{bot.Name}")).FullName;
        try
        {
            await using LoadDiscord discord = await LoadDiscord.StartAsync();
            OpenLoop loop = new();
            discord.Answered += loop.Answered;
            await using (BotProcess first = bot.Start(folder, discord.ApiBaseUrl))
            {
                await discord.IsServed.WaitAsync(TimeSpan.FromSeconds(30));
                Print(bot, "first start to READY with commands", Since(first));
                Print(bot, "memory, idle", $"{first.ResidentMegabytes} MB");
                await SetUpAsync(discord, loop);
                await StreamAsync(bot, discord, loop, first);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task SetUpAsync(LoadDiscord discord, OpenLoop loop)
    {
        int channel = 0;
        await loop.RunAsync(LoadInteraction.Channels, 20, _ => discord.DispatchAsync("INTERACTION_CREATE", LoadInteraction.SetUp(channel++)));
    }

    private static async Task StreamAsync(DiscordBot bot, LoadDiscord discord, OpenLoop loop, BotProcess process)
    {
        ValueTask Ask(string token) => discord.DispatchAsync("INTERACTION_CREATE", LoadInteraction.Ask(token));
        async Task<OpenLoopResult> AtAsync(int rate, TimeSpan length) => await loop.RunAsync((int)(rate * length.TotalSeconds), rate, Ask);

        await AtAsync(200, Length);
        Print(bot, "says", discord.LastAnswer.Length > 160 ? discord.LastAnswer[..160] : discord.LastAnswer);
        foreach (int rate in new[] { 200, 1_000 })
        {
            TimeSpan before = process.ProcessorTime;
            OpenLoopResult result = await AtAsync(rate, Length);
            double each = (process.ProcessorTime - before).TotalMilliseconds / (rate * Length.TotalSeconds);
            Print(bot, $"at {rate} a second", FormattableString.Invariant($"{result}; {each:F2} ms processor each"));
        }

        List<double> bursts = [];
        for (int burst = 0; burst < 10; burst++)
        {
            bursts.Add((await loop.RunAsync(100, 0, Ask)).Percentile(1));
        }

        Print(bot, "100 in one instant, the last answered", FormattableString.Invariant($"{bursts.Order().ElementAt(5):F0} ms (worst of ten {bursts.Max():F0} ms)"));
        int highest = 0;
        foreach (int rate in Rates)
        {
            if (!(await AtAsync(rate, Step)).IsKept(Kept))
            {
                break;
            }

            highest = rate;
        }

        Print(bot, "highest rate tried with p99 under 100 ms", $"{highest} a second");
        Print(bot, "memory, after all that", $"{process.ResidentMegabytes} MB");
    }

    private static string Since(BotProcess process) => FormattableString.Invariant($"{Stopwatch.GetElapsedTime(process.StartedAt).TotalSeconds:F2} s");

    private static void Print(DiscordBot bot, string what, string figure) => Console.WriteLine($"{bot.Name,-10} {what,-42} {figure}");
}
