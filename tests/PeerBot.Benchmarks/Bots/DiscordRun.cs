namespace PeerBot.Benchmarks.Bots;

/// <summary>This bot on Discord, and the plainest one that does the same.</summary>
internal static class DiscordRun
{
    private const string Token = "load-token-of-nobody";

    private static IEnumerable<Bot> Bots =>
    [
        Bot.Yardstick("discord.js", "discord.mjs", new Dictionary<string, string> { ["TOKEN"] = Token }),
        Bot.PeerBot(static api => [("Discord__Token", Token), ("Discord__ApiBaseUrl", api)]),
    ];

    public static Task RunAsync() => BotRun.RunAsync(Bots, MeasureAsync);

    private static async Task MeasureAsync(Bot bot, string folder)
    {
        await using LoadDiscord discord = await LoadDiscord.StartAsync();
        OpenLoop loop = new();
        discord.Answered += loop.Answers.End;
        await using BotProcess process = bot.Start(folder, discord.ApiBaseUrl);
        await discord.IsServed.WaitAsync(TimeSpan.FromSeconds(30));
        BotRun.Print(bot, "first start to READY with commands", BotRun.Since(process));
        BotRun.Print(bot, "memory, idle", $"{process.ResidentMegabytes} MB");
        await SetUpAsync(discord, loop);
        await StreamAsync(bot, discord, loop, process);
    }

    private static async Task SetUpAsync(LoadDiscord discord, OpenLoop loop)
    {
        int channel = 0;
        await loop.RunAsync(LoadInteraction.Channels, 20, _ => discord.DispatchAsync("INTERACTION_CREATE", LoadInteraction.SetUp(channel++)));
    }

    private static async Task StreamAsync(Bot bot, LoadDiscord discord, OpenLoop loop, BotProcess process)
    {
        ValueTask Ask(string token) => discord.DispatchAsync("INTERACTION_CREATE", LoadInteraction.Ask(token));
        async Task<OpenLoopResult> AtAsync(int rate, TimeSpan length) => await loop.RunAsync((int)(rate * length.TotalSeconds), rate, Ask);
        async Task PrintAsync(string what, int rate)
        {
            TimeSpan before = process.ProcessorTime;
            OpenLoopResult result = await AtAsync(rate, BotRun.Length);
            double each = (process.ProcessorTime - before).TotalMilliseconds / (rate * BotRun.Length.TotalSeconds);
            BotRun.Print(bot, what, FormattableString.Invariant($"{result}; {each:F2} ms processor each"));
        }

        await PrintAsync("just started, at 200 a second", 200);
        BotRun.Print(bot, "says", discord.LastAnswer.Length > 160 ? discord.LastAnswer[..160] : discord.LastAnswer);

        // What both compile while they run is compiled by then; such a bot runs for months.
        await AtAsync(1_000, 2 * BotRun.Length);
        foreach (int rate in new[] { 200, 1_000 })
        {
            await PrintAsync($"at {rate} a second", rate);
        }

        List<double> bursts = [];
        for (int burst = 0; burst < 10; burst++)
        {
            bursts.Add((await loop.RunAsync(100, 0, Ask)).Percentile(1));
        }

        BotRun.Print(bot, "100 in one instant, the last answered", FormattableString.Invariant($"{bursts.Order().ElementAt(5):F0} ms (worst of ten {bursts.Max():F0} ms)"));
        await BotRun.ClimbAsync(bot, 400, AtAsync);
        BotRun.Print(bot, "memory, after all that", $"{process.ResidentMegabytes} MB");
    }
}
