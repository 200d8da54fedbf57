using System.Diagnostics;
using PeerBot.Chat;

namespace PeerBot.Benchmarks.Load;

/// <summary>Ten thousand teams with everything that is on by default: what their timetables cost, and how late they make anything.</summary>
internal static class ScheduleRun
{
    private const int Teams = 10_000;
    private static readonly TimeSpan BeforeMeeting = TimeSpan.FromMinutes(10);

    public static async Task RunAsync()
    {
        foreach (int perSecond in new[] { 0, 50 })
        {
            string folder = Host.NewFolder();
            Place[] places = await SetUpAsync(folder);
            await BurstAsync(folder, places, perSecond);
            Directory.Delete(folder, recursive: true);
        }

        await PunctualityAsync();
    }

    /// <summary>All teams meet at 16:00, so that all have something to say in one minute.</summary>
    private static async Task<Place[]> SetUpAsync(string folder)
    {
        await using Host host = Host.Start(folder);
        long started = Stopwatch.GetTimestamp();
        Place[] places = await host.SetUpTeamsAsync(Teams);
        Print($"{Teams} teams set up", $"{Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s");
        return places;
    }

    private static async Task BurstAsync(string folder, Place[] places, int perSecond)
    {
        await using Host host = Host.Start(folder, clock => new PacedPlatform(perSecond, clock));
        PacedPlatform platform = host.Platform;
        long resident = Resident();
        long started = Stopwatch.GetTimestamp();
        await host.StartAsync();
        await host.DerivedAsync();
        string what = perSecond == 0 ? "any number of posts" : $"{perSecond} posts a second";
        Print($"start with {Teams} teams: plans derived", $"{Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s, {Resident() - resident} MB more");

        Latencies rederived = new();
        for (int team = 0; team < 100; team++)
        {
            await rederived.MeasureAsync(async () =>
            {
                await host.RunAsync(places[team], "peerbot reminders", ("kind", "eve"), ("state", "on"), ("at", $"18:{team % 60:D2}"));
                await host.DerivedAsync();
            });
        }

        Print("a changed team until its plan is derived anew", rederived);

        DateTimeOffset due = await host.NextMeetingAsync(places[0]) - BeforeMeeting;
        host.Clock.Advance(due - TimeSpan.FromSeconds(3) - host.Clock.GetUtcNow());
        platform.Taken.Clear();
        Latencies asked = new();
        while (platform.Taken.Count < Teams)
        {
            List<Task> running = [];
            for (int call = 0; call < 20; call++)
            {
                Place place = places[Random.Shared.Next(places.Length)];
                running.Add(asked.MeasureAsync(() => host.RunAsync(place, "question ask", ("text", "Why does it vanish?"))));
            }

            await Task.Delay(100);
            await Task.WhenAll(running);
        }

        double[] late = [.. platform.Taken.Take(Teams).Select(at => (at - due).TotalSeconds).Order()];
        Print($"{Teams} posts due at once, {what}", $"handed over after p50 {late[Teams / 2]:F1} s, the last {late[^1]:F1} s");
        Print("meanwhile 200 question ask a second", asked);
    }

    /// <summary>Teams whose moments are spread over an hour, which passes in a minute.</summary>
    private static async Task PunctualityAsync()
    {
        const int Spread = 1_200;
        string folder = Host.NewFolder();
        await using (Host host = Host.Start(folder, clock => new PacedPlatform(0, clock)))
        {
            await host.StartAsync();
            Place[] places = await host.SetUpTeamsAsync(Spread, team => $"{16 + (team % 60 / 60)}:{team % 60:D2}");
            await host.DerivedAsync();
            DateTimeOffset first = await host.NextMeetingAsync(places[0]) - BeforeMeeting;
            host.Clock.Advance(first - TimeSpan.FromSeconds(1) - host.Clock.GetUtcNow());
            host.Platform.Taken.Clear();
            for (int second = 0; second < 3_700; second++)
            {
                host.Clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Delay(15);
            }

            double[] late = [.. host.Platform.Taken.Select(at => (at - first).TotalSeconds % 60).Order()];
            Print($"an hour in a minute, {late.Length} posts", $"late by p50 {late[late.Length / 2]:F2} s, p99 {late[(int)(late.Length * 0.99)]:F2} s");
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Times for an agenda item that end at odd moments, each of a team of its own, while nobody hurries the clock.</summary>
    public static async Task RealTimeAsync()
    {
        const int Teams = 1_200;
        await using Host host = Host.Start(null, clock => new PacedPlatform(0, clock));
        await host.StartAsync();
        Place[] places = await host.SetUpTeamsAsync(Teams);
        foreach (Place place in places)
        {
            await host.RunAsync(place, "session open");
            await host.RunAsync(place, "agenda add", ("text", "Begin at five"));
        }

        await host.DerivedAsync();
        List<(Place Place, DateTimeOffset Due)> asked = [];
        foreach (Place place in places)
        {
            asked.Add((place, host.Clock.GetUtcNow().AddMinutes(1)));
            await host.RunAsync(place, "agenda start", ("id", "1"), ("minutes", "1"));
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(200)));
        }

        while (asked.Exists(item => host.Platform.Said[item.Place] < item.Due))
        {
            await Task.Delay(100);
        }

        double[] late = [.. asked.Select(item => (host.Platform.Said[item.Place] - item.Due).TotalMilliseconds).Order()];
        Print($"{late.Length} posts at odd moments of two real minutes", $"late by p50 {late[late.Length / 2]:F0} ms, p99 {late[(int)(late.Length * 0.99)]:F0} ms");
    }

    private static long Resident()
    {
        using Process self = Process.GetCurrentProcess();
        return self.WorkingSet64 / (1024 * 1024);
    }

    private static void Print(string what, object figure) => Console.WriteLine($"{what,-52} {figure}");
}
