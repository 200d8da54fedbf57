using System.Globalization;
using System.Text;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Timetable;

/// <summary>A team lives through a year, in a zone whose clock jumps twice; what the bot said by itself is read like a diary.</summary>
public sealed class YearTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Fact]
    public async Task Year_brings_exactly_what_the_calendar_says()
    {
        DateTimeOffset start = new(2026, 1, 1, 8, 0, 0, TimeSpan.Zero);
        await using PeerBotHost host = PeerBotHost.Start(now: start);
        await SayAsync(host, "peerbot setup", ("name", "Owls"), ("days", "tue, sun"), ("time", "02:30"), ("timezone", Zone.Id), ("members", "Bo, Chi"), ("language", "en"));
        await SayAsync(host, "peerbot holiday add", ("date", "2026-05-12"), ("name", "Rest"));
        await SayAsync(host, "session cancel", ("date", "2026-07-07"));
        await SayAsync(host, "session move", ("from", "2026-09-08"), ("to", "2026-09-10"), ("time", "20:00"));
        await SayAsync(host, "session add", ("date", "2026-12-24"), ("time", "11:00"));

        await host.PassTimeAsync(start.AddYears(1));

        StringBuilder diary = new();
        foreach (Posted post in host.Posts)
        {
            DateTimeOffset local = TimeZoneInfo.ConvertTime(post.At, Zone);
            diary.Append(local.ToString("ddd yyyy-MM-dd HH:mm zzz  ", CultureInfo.InvariantCulture)).Append(post.Head.TrimStart('#', ' ')).Append('\n');
        }

        Snapshot.Match(diary.ToString(), "year.txt");
    }

    private static async Task SayAsync(PeerBotHost host, string path, params (string Name, string Value)[] options)
    {
        Heard heard = await host.As("Ada").RunAsync(path, options);
        Assert.False(heard.IsRefused, heard.Private);
    }
}
