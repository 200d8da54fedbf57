using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>
/// Reads times of day: <c>16:00</c>, <c>4pm</c>, <c>4:30 pm</c>, <c>오후 4시</c>, <c>16시 30분</c>. A bare number is refused, since
/// nobody could tell whether <c>4</c> is in the morning.
/// </summary>
internal static partial class TimeReader
{
    public static Result<TimeOnly> Read(string written) => Find(written) is { } time
        ? time
        : Problem.Invalid("option.no-time", ("written", WrittenText.Excerpt(written)));

    public static TimeOnly? Find(string written)
    {
        string folded = Folded.Fold(written, longest: 30);
        return folded switch
        {
            "noon" or "정오" => new TimeOnly(12, 0),
            "midnight" or "자정" => new TimeOnly(0, 0),
            _ => FromMatch(Digital().Match(folded)) ?? FromMatch(HourOnly().Match(folded)) ?? FromMatch(Spoken().Match(folded)),
        };
    }

    private static TimeOnly? FromMatch(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        string half = match.Groups["half"].Value;
        int hour = Hour(int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture), half);
        Group written = match.Groups["minute"];
        int minute = written.Success ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture) : match.Groups["thirty"].Success ? 30 : 0;
        return hour is >= 0 and < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    /// <returns>The hour of the day, or -1: there is no 13 in the morning, while many write 16 in the afternoon.</returns>
    private static int Hour(int hour, string half) => half switch
    {
        "am" or "오전" or "아침" or "새벽" => hour > 12 ? -1 : hour % 12,
        "pm" or "오후" or "저녁" or "밤" => hour <= 12 ? (hour % 12) + 12 : hour,
        _ => hour,
    };

    [GeneratedRegex(@"^(?:(?<half>오전|오후|am|pm) ?)?(?<hour>\d{1,2}):(?<minute>\d{2})(?: ?(?<half>am|pm))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"^(?<hour>\d{1,2}) ?(?<half>am|pm)\z", RegexOptions.CultureInvariant)]
    private static partial Regex HourOnly();

    [GeneratedRegex(@"^(?:(?<half>오전|오후|아침|새벽|저녁|밤) ?)?(?<hour>\d{1,2})시(?: ?(?:(?<minute>\d{1,2})분|(?<thirty>반)))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
