namespace PeerBot.Benchmarks.Bots;

/// <summary>This bot on Slack, and the plainest one that does the same.</summary>
internal static class SlackRun
{
    private const string AppToken = "xapp-load-of-nobody";
    private const string BotToken = "xoxb-load-of-nobody";

    /// <summary>A command each 5 ms.</summary>
    private const int RateOverRefresh = 200;

    private static readonly TimeSpan BeforeRefresh = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AroundRefresh = TimeSpan.FromSeconds(12);

    private static IEnumerable<Bot> Bots =>
    [
        Bot.Yardstick("@slack/bolt", "slack.mjs", new Dictionary<string, string> { ["APP_TOKEN"] = AppToken, ["BOT_TOKEN"] = BotToken }),
        Bot.PeerBot(static api => [("Slack__AppToken", AppToken), ("Slack__BotToken", BotToken), ("Slack__ApiBaseUrl", api)]),
    ];

    public static Task RunAsync() => BotRun.RunAsync(Bots, MeasureAsync);

    private static async Task MeasureAsync(Bot bot, string folder)
    {
        await using LoadSlack slack = await LoadSlack.StartAsync();
        OpenLoop loop = new() { Acknowledgements = new Delays() };
        slack.Acknowledged += loop.Acknowledgements.End;
        slack.Answered += loop.Answers.End;
        await using BotProcess process = bot.Start(folder, slack.ApiBaseUrl);
        await slack.IsGreeted.WaitAsync(TimeSpan.FromSeconds(30));
        BotRun.Print(bot, "first start to hello", BotRun.Since(process));
        await Task.Delay(TimeSpan.FromSeconds(2));
        BotRun.Print(bot, "memory, idle", $"{process.ResidentMegabytes} MB");
        int channel = 0;
        await loop.RunAsync(SlackCommand.Channels, 20, _ => slack.SendAsync(SlackCommand.SetUp(slack, channel++)));
        await StreamAsync(bot, slack, loop, process);
        await RefreshAsync(bot, slack, loop);
    }

    private static async Task StreamAsync(Bot bot, LoadSlack slack, OpenLoop loop, BotProcess process)
    {
        Task<OpenLoopResult> AtAsync(int rate, TimeSpan length) => loop.RunAsync((int)(rate * length.TotalSeconds), rate, token => AskAsync(slack, token));

        // What both compile while they run is compiled by then.
        await AtAsync(100, BotRun.Length);
        await AtAsync(200, 4 * BotRun.Length);
        BotRun.Print(bot, "says", slack.LastAnswer.Length > 160 ? slack.LastAnswer[..160] : slack.LastAnswer);
        foreach (int rate in new[] { 100, 400 })
        {
            TimeSpan before = process.ProcessorTime;
            OpenLoopResult result = await AtAsync(rate, BotRun.Length);
            double each = (process.ProcessorTime - before).TotalMilliseconds / (rate * BotRun.Length.TotalSeconds);
            BotRun.Print(bot, $"at {rate} a second, acknowledged", $"{loop.Acknowledgements!.Result}");
            BotRun.Print(bot, $"at {rate} a second, answered", FormattableString.Invariant($"{result}; {each:F2} ms processor each"));
        }

        await BotRun.ClimbAsync(bot, 100, AtAsync);
        BotRun.Print(bot, "memory, after all that", $"{process.ResidentMegabytes} MB");
    }

    /// <summary>What is typed while Slack renews every connection at once.</summary>
    private static async Task RefreshAsync(Bot bot, LoadSlack slack, OpenLoop loop)
    {
        int count = (int)(RateOverRefresh * AroundRefresh.TotalSeconds);
        Task<OpenLoopResult> stream = loop.RunAsync(count, RateOverRefresh, token => AskAsync(slack, token));
        await Task.Delay(BeforeRefresh);
        await slack.RefreshAsync();
        OpenLoopResult result = await stream;
        BotRun.Print(
            bot,
            "typed each 5 ms over refresh_requested",
            FormattableString.Invariant($"{result.Unanswered} of {count} lost, longest silence {loop.Answers.LongestSilence.TotalMilliseconds:F0} ms"));
    }

    private static ValueTask AskAsync(LoadSlack slack, string token) => slack.SendAsync(SlackCommand.Ask(slack, token));
}
