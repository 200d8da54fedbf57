using System.Diagnostics;
using PeerBot.Benchmarks.Bots;
using PeerBot.Chat;

namespace PeerBot.Benchmarks.Load;

/// <summary>Drives the whole program, disk included, and prints what it did. Every figure is of one run on one machine.</summary>
internal static class LoadRun
{
    private static readonly Dictionary<string, Func<Task>> Runs = new()
    {
        ["throughput"] = ThroughputAsync,
        ["latency"] = LatencyAsync,
        ["memory"] = MemoryAsync,
        ["history"] = HistoryAsync,
        ["search"] = SearchRun.RunAsync,
        ["schedule"] = ScheduleRun.RunAsync,
        ["punctuality"] = ScheduleRun.RealTimeAsync,
        ["discord"] = DiscordRun.RunAsync,
        ["slack"] = SlackRun.RunAsync,
    };

    public static async Task<int> RunAsync(string[] names)
    {
        if (names.FirstOrDefault(name => !Runs.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no run '{unknown}'. The runs are {string.Join(", ", Runs.Keys)}.");
            return 1;
        }

        foreach (string name in names is [] ? Runs.Keys : names.AsEnumerable())
        {
            await Runs[name]();
        }

        return 0;
    }

    /// <summary>Commands committed each second, with 64 callers at once.</summary>
    private static async Task ThroughputAsync()
    {
        foreach (int teams in new[] { 1, 100 })
        {
            await using Host host = Host.Start();
            Place[] places = await host.SetUpTeamsAsync(teams);
            await AskAsync(host, places, 1_000);
            const int Commands = 10_000;
            long started = Stopwatch.GetTimestamp();
            await AskAsync(host, places, Commands);
            Print($"throughput, {teams} team(s)", $"{Commands / Stopwatch.GetElapsedTime(started).TotalSeconds:F0} question ask/s");
        }
    }

    /// <summary>How long a command takes at 500 commands a second.</summary>
    private static async Task LatencyAsync()
    {
        await using Host host = Host.Start();
        Place[] places = await host.SetUpTeamsAsync(20);
        await AskAsync(host, places, 1_000);
        Latencies next = new();
        Latencies ask = new();
        using PeriodicTimer pace = new(TimeSpan.FromMilliseconds(4));
        List<Task> running = [];
        for (int tick = 0; tick < 2_500 && await pace.WaitForNextTickAsync(); tick++)
        {
            Place place = places[tick % places.Length];
            running.Add(next.MeasureAsync(() => host.RunAsync(place, "moderator next")));
            running.Add(ask.MeasureAsync(() => host.RunAsync(place, "question ask", ("text", "Why does it vanish?"))));
        }

        await Task.WhenAll(running);
        Print("latency at 500/s, moderator next", next);
        Print("latency at 500/s, question ask", ask);
    }

    /// <summary>Resident memory before and after many commands.</summary>
    private static async Task MemoryAsync()
    {
        await using Host host = Host.Start();
        Place[] places = await host.SetUpTeamsAsync(100);
        Print("memory, idle with 100 teams", $"{Resident()} MB resident");
        await AskAsync(host, places, 100_000);
        Print("memory, after 100,000 commands", $"{Resident()} MB resident");
    }

    /// <summary>Whether costs stay flat while the history of one team grows.</summary>
    private static async Task HistoryAsync()
    {
        await using Host host = Host.Start();
        Place place = (await host.SetUpTeamsAsync(1))[0];
        int held = 0;
        DateOnly first = new(2000, 1, 1);
        foreach (int sessions in new[] { 10, 100, 1_000, 9_500 })
        {
            for (; held < sessions; held++)
            {
                string date = first.AddDays(held).ToString("yyyy-MM-dd", null);
                await host.RunAsync(place, "session open", ("date", date));
                await host.RunAsync(place, "question ask", ("text", "Why?"));
                await host.RunAsync(place, "question answer", ("id", (held + 1).ToString(null as IFormatProvider)), ("text", "Because."));
                await host.RunAsync(place, "session close");
            }

            Latencies next = new();
            Latencies who = new();
            for (int sample = 0; sample < 300; sample++)
            {
                await next.MeasureAsync(() => host.RunAsync(place, "moderator next"));
                await who.MeasureAsync(() => host.RunAsync(place, "moderator who"));
            }

            Print($"history of {sessions} sessions", $"moderator next {next}; moderator who {who}; file {new FileInfo(host.DatabasePath).Length / 1024} KiB");
        }
    }

    private static async Task AskAsync(Host host, Place[] places, int commands)
    {
        const int Callers = 64;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (int command = caller; command < commands; command += Callers)
            {
                await host.RunAsync(places[command % places.Length], "question ask", ("text", "Why does it vanish?"));
            }
        })));
    }

    private static long Resident()
    {
        using Process self = Process.GetCurrentProcess();
        return self.WorkingSet64 / (1024 * 1024);
    }

    private static void Print(string what, object figure) => Console.WriteLine($"{what,-45} {figure}");
}
