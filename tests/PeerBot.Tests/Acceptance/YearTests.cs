using System.Globalization;
using System.Text;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;

namespace PeerBot.Tests.Acceptance;

/// <summary>A year of one team goes by, and the bot says exactly what the calendar says.</summary>
public sealed class YearTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById(YearOfATeam.Zone);
    private static readonly string[] Names = ["Ada", "Bo", "Chi", "Dan"];
    private static readonly TimeOnly Closing = new(16, 55);

    [Fact]
    public async Task Year_with_holidays_moves_and_two_clock_changes_posts_what_the_calendar_says()
    {
        await using PeerBotHost host = PeerBotHost.Start(now: At(YearOfATeam.First, new TimeOnly(8, 0)));
        Queue<Said> script = new(YearOfATeam.Script.OrderBy(said => said.At, StringComparer.Ordinal));

        for (DateOnly day = YearOfATeam.First; day <= YearOfATeam.Last; day = day.AddDays(1))
        {
            await SayUntilAsync(host, script, day.ToDateTime(Closing));
            await host.PassTimeAsync(At(day, Closing));
            await host.As("Ada").RunAsync("session close");
            await SayUntilAsync(host, script, day.ToDateTime(TimeOnly.MaxValue));
        }

        await host.PassTimeAsync(At(YearOfATeam.Last.AddDays(1), TimeOnly.MinValue));
        Assert.Empty(script);
        Snapshot.Match(Write(host), "year.txt");
    }

    private static async Task SayUntilAsync(PeerBotHost host, Queue<Said> script, DateTime until)
    {
        while (script.TryPeek(out Said? said) && DateTime.Parse(said.At, CultureInfo.InvariantCulture) is DateTime at && at <= until)
        {
            script.Dequeue();
            await host.PassTimeAsync(At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)));
            Heard heard = await host.As(said.Who).RunAsync(said.Path, said.Options);
            Assert.False(heard.IsRefused, $"{said.At} {said.Path}: {heard.Private}");
        }
    }

    /// <summary>One line for each post: local time and offset, kind, what it says first. A card that is edited in place counts once.</summary>
    private static string Write(PeerBotHost host)
    {
        HashSet<string> cards = [];
        StringBuilder lines = new();
        foreach (Posted post in host.Posts.Where(post => post.Message.LiveKey is not { } card || cards.Add(card)))
        {
            string at = TimeZoneInfo.ConvertTime(post.At, Berlin).ToString("ddd yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
            lines.Append(CultureInfo.InvariantCulture, $"{at}  {ActOf(post),-15} {Short(post)}\n");
        }

        return lines.ToString();
    }

    /// <summary>As <see cref="OutboxRow.Key"/> has it: behind the team and the place.</summary>
    private static string ActOf(Posted post) => post.Key.Split('/')[3];

    /// <summary>The first line, and the second where it names somebody.</summary>
    private static string Short(Posted post)
    {
        string[] lines = post.Text.Split('\n');
        string head = lines[0].TrimStart('#', ' ');
        return lines.Length > 1 && post.Message.LiveKey is null && Names.Any(name => lines[1].Contains(name, StringComparison.Ordinal))
            ? $"{head} | {lines[1]}"
            : head;
    }

    private static DateTimeOffset At(DateOnly date, TimeOnly time) => LocalTime.Resolve(date, time, Berlin);
}
