using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Platforms.Local;

namespace PeerBot.Web.Demo;

/// <summary>
/// Sets up a team for newcomers to try things with. Its people type what real ones would, so what the newcomer sees is
/// what the commands do.
/// </summary>
internal sealed partial class DemoTeam(LocalChat chat, TimeProvider clock, ILogger<DemoTeam> logger)
{
    // The meeting is soon, so that opening it makes sense, but never so late that it would reach into the next day.
    private static readonly TimeOnly Earliest = new(9, 0);
    private static readonly TimeOnly Latest = new(22, 0);

    /// <param name="id">The id of the wish, which becomes the id of the place.</param>
    /// <param name="zone">The newcomer's time zone.</param>
    /// <returns>The founder, who the newcomer may be.</returns>
    public async Task<Person> SetUpAsync(string id, string zone, Language language, CancellationToken cancellationToken)
    {
        DemoScript script = DemoScript.Read(language);
        ImmutableArray<Person> people = [.. script.People.Select((name, at) => new Person($"demo-{at}", name))];
        Place place = new(LocalPlatform.Word, id);
        int number = 0;
        foreach (DemoLine line in script.Lines)
        {
            string text = Fill(line.Say, zone);
            ChatResult result = await chat.SayAsync($"{id}/{number++}", place, people[line.By], text, language, cancellationToken);
            if (result.Refusal is not null)
            {
                LogRefused(text);
            }
        }

        return people[0];
    }

    private string Fill(string text, string zone)
    {
        DateTimeOffset now = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? known)
            ? TimeZoneInfo.ConvertTime(clock.GetUtcNow(), known)
            : clock.GetUtcNow();
        bool isWeekend = now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        TimeOnly nextHour = new(Math.Clamp(now.Hour + 1, Earliest.Hour, Latest.Hour), 0);
        return text
            .Replace("{zone}", known?.Id ?? "UTC", StringComparison.Ordinal)
            .Replace("{days}", isWeekend ? "mon-sun" : "mon-fri", StringComparison.Ordinal)
            .Replace("{time}", nextHour.ToString("HH:mm", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The demo team could not say: {Line}")]
    private partial void LogRefused(string line);
}
