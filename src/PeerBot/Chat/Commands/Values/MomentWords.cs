using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>The two halves of a written moment.</summary>
/// <param name="Day">The words for the day; empty when there are none.</param>
/// <param name="Time">The words for the time of day; empty when there are none.</param>
internal readonly record struct MomentWords(string Day, string Time)
{
    public bool HasDay => Day.Length > 0;

    public bool HasTime => Time.Length > 0;
}

/// <summary>Parts the words of a moment into those of the day and those of the time, whichever stands first.</summary>
internal static partial class MomentSplit
{
    /// <returns>The first way to part them in which both halves can be read, or <see langword="null"/>.</returns>
    public static MomentWords? Find(string folded)
    {
        string[] words = Spaced(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; at <= words.Length; at++)
        {
            string first = string.Join(' ', words[..at]);
            string last = string.Join(' ', words[at..]);
            if (Of(first, last) is { } dayFirst)
            {
                return dayFirst;
            }

            if (Of(last, first) is { } timeFirst)
            {
                return timeFirst;
            }
        }

        return null;
    }

    /// <summary>An hour of which nobody can tell in which half of the day it is, as in <c>friday at 4</c>.</summary>
    public static string? BareHour(string folded)
    {
        Match match = Bare().Match(Spaced(folded));
        return match.Success && (match.Groups["day"].Length == 0 ? match.Groups["at"].Success : DateReader.LooksLikeDate(match.Groups["day"].Value))
            ? match.Groups["hour"].Value
            : null;
    }

    private static MomentWords? Of(string day, string time)
    {
        MomentWords halves = new(AroundDay().Replace(day, ""), AroundTime().Replace(time, ""));
        return (day.Length == 0 || DateReader.LooksLikeDate(halves.Day)) && (time.Length == 0 || IsTime(halves.Time)) ? halves : null;
    }

    private static bool IsTime(string words) =>
        TimeReader.FindClock(words) is not null || DayParts.Find(words) is not null || words is "midnight" or "자정";

    private static string Spaced(string folded) => Glued().Replace(DayParts.Plain(folded).Replace(',', ' '), " ");

    /// <summary>Where a day and a time touch: <c>내일오후4시</c>, <c>2026-08-04T10:00</c>.</summary>
    [GeneratedRegex(@"(?<=오늘|내일|모레|글피|요일|월 ?\d{1,2}일)(?=오전|오후|아침|새벽|점심|저녁|밤|낮|자정|정오|\d)|(?<=\d{4}-\d{1,2}-\d{1,2})t(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^on |(?<=[일레피주뒤후])에\z", RegexOptions.CultureInvariant)]
    private static partial Regex AroundDay();

    [GeneratedRegex(@"^(?:at |@ ?)|(?: ?o'clock(?= [ap]m))|(?<=[시분반침심녁밤낮오정])에\z", RegexOptions.CultureInvariant)]
    private static partial Regex AroundTime();

    [GeneratedRegex(@"^(?<day>.*?) ?(?<at>\bat )?(?<=^| )(?<hour>\d{1,2})(?: o'clock)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
