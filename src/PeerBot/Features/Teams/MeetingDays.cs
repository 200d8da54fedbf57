using PeerBot.Domain;

namespace PeerBot.Features.Teams;

/// <summary>
/// The weekdays as people write them: <c>mon-fri</c>, <c>mon, wed, fri</c>, <c>weekdays</c>, <c>daily</c>, <c>월-금</c>,
/// <c>월수금</c>, <c>평일</c>, <c>매일</c>.
/// </summary>
internal static class MeetingDays
{
    private const string KoreanDays = "일월화수목금토";
    private static readonly string[] EnglishDays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static IReadOnlyList<DayOfWeek> Weekdays { get; } = [.. Stretch(DayOfWeek.Monday, DayOfWeek.Friday)];

    public static Result<IReadOnlyList<DayOfWeek>> Read(string written)
    {
        List<DayOfWeek> days = [];
        foreach (string part in written.ToLowerInvariant().Split([',', ' ', '，', '·', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            IReadOnlyList<DayOfWeek> found = ReadPart(part);
            if (found.Count == 0)
            {
                return Problem.Invalid("team.unknown-days", ("days", written));
            }

            days.AddRange(found);
        }

        return days.Count == 0 ? Problem.Invalid("team.unknown-days", ("days", written)) : days;
    }

    private static IReadOnlyList<DayOfWeek> ReadPart(string part) => part switch
    {
        "weekdays" or "평일" => Weekdays,
        "daily" or "매일" => [.. Stretch(DayOfWeek.Monday, DayOfWeek.Sunday)],
        _ => part.Split('-', '~') switch
        {
            [string from, string to] when Day(from) is { } first && Day(to) is { } last => [.. Stretch(first, last)],
            [string one] when Day(one) is { } day => [day],
            [string several] when several.All(KoreanDays.Contains) => [.. several.Select(letter => (DayOfWeek)KoreanDays.IndexOf(letter, StringComparison.Ordinal))],
            _ => [],
        },
    };

    private static DayOfWeek? Day(string word)
    {
        int index = Array.FindIndex(EnglishDays, day => word.StartsWith(day, StringComparison.Ordinal));
        if (index < 0 && word.TrimEnd('일').Length <= 1 && word.Length > 0)
        {
            index = KoreanDays.IndexOf(word[0], StringComparison.Ordinal);
        }

        return index < 0 ? null : (DayOfWeek)index;
    }

    private static IEnumerable<DayOfWeek> Stretch(DayOfWeek first, DayOfWeek last)
    {
        int days = (((int)last - (int)first + 7) % 7) + 1;
        return Enumerable.Range((int)first, days).Select(day => (DayOfWeek)(day % 7));
    }
}
