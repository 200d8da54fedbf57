using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Values;

/// <summary>
/// Reads times of day: <c>16:00</c>, <c>4pm</c>, <c>4:30 pm</c>, <c>오후 4시</c>, <c>16시 30분</c>, <c>네 시 반</c>. A bare number is
/// refused, since nobody could tell whether <c>4</c> is in the morning. With a colon the day has 24 hours. A Korean hour
/// without a half of the day is the one in which people meet: 1시 to 6시 in the afternoon, 7시 to 11시 in the morning.
/// </summary>
internal static partial class TimeReader
{
    private const int Longest = 30;

    private static readonly string[] KoreanHours = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두"];

    public static Result<TimeOnly> Read(string written) => Find(written) is { } time
        ? time
        : Problem.Invalid("option.no-time", ("written", WrittenText.Excerpt(written)));

    public static TimeOnly? Find(string written)
    {
        string folded = Folded.Fold(written, Longest);
        return folded switch
        {
            "noon" or "정오" => new TimeOnly(12, 0),
            "midnight" or "자정" => new TimeOnly(0, 0),
            _ => FindClock(folded)?.Time,
        };
    }

    /// <param name="folded">Without names such as noon, which depend on what stands beside them.</param>
    public static WrittenTime? FindClock(string folded) =>
        FromMatch(Digital().Match(folded)) ?? FromMatch(HourOnly().Match(folded)) ?? FromMatch(Spoken().Match(folded));

    private static WrittenTime? FromMatch(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        string half = match.Groups["half"].Value.Replace(".", "", StringComparison.Ordinal);
        int hour = Hour(WrittenHour(match.Groups["hour"].Value), half);
        Group written = match.Groups["minute"];
        int minute = written.Success ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture) : match.Groups["thirty"].Success ? 30 : 0;
        return hour is >= 0 and < 24 && minute < 60
            ? WrittenTime.Of(new TimeOnly(hour, minute), isBare: match.Groups["spoken"].Success && half.Length == 0, isAtNight: half == "밤")
            : null;
    }

    private static int WrittenHour(string hour) => char.IsAsciiDigit(hour[0])
        ? int.Parse(hour, CultureInfo.InvariantCulture)
        : Array.IndexOf(KoreanHours, hour) + 1;

    /// <returns>The hour of the day, or -1: there is no 13 in the morning, while many write 16 in the afternoon.</returns>
    private static int Hour(int hour, string half) => half switch
    {
        "am" or "오전" or "아침" or "새벽" => hour > 12 ? -1 : hour % 12,
        "밤" => hour < 6 ? hour : hour < 12 ? hour + 12 : hour == 12 ? 0 : hour,
        "낮" or "점심" => hour < 6 ? hour + 12 : hour,
        "pm" or "오후" or "저녁" => hour <= 12 ? (hour % 12) + 12 : hour,
        _ => hour,
    };

    [GeneratedRegex(@"^(?:(?<half>오전|오후|아침|새벽|저녁|밤|낮|am|pm) ?)?(?<hour>\d{1,2}):(?<minute>\d{2})(?: ?(?<half>am|pm|a\.m\.|p\.m\.))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digital();

    [GeneratedRegex(@"^(?<hour>\d{1,2}) ?(?<half>am|pm|a\.m\.|p\.m\.)\z", RegexOptions.CultureInvariant)]
    private static partial Regex HourOnly();

    [GeneratedRegex(@"^(?:(?<half>오전|오후|아침|새벽|저녁|밤|낮|점심) ?)?(?<hour>\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열) ?(?<spoken>시)(?: ?(?:(?<minute>\d{1,2}) ?분|(?<thirty>반)))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
