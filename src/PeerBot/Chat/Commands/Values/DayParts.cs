using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Parts of a day that stand for a time, and that say which half of the day an English hour is in.</summary>
internal static partial class DayParts
{
    /// <summary>Midnight belongs to two days, so it is no time here.</summary>
    public static TimeOnly? Find(string folded) => folded switch
    {
        "morning" or "아침" or "오전" => new TimeOnly(9, 0),
        "noon" or "lunch" or "정오" or "점심" => new TimeOnly(12, 0),
        "afternoon" or "오후" => new TimeOnly(14, 0),
        "evening" or "저녁" => new TimeOnly(19, 0),
        "night" or "밤" => new TimeOnly(20, 0),
        _ => null,
    };

    /// <summary><c>tonight</c> as <c>today night</c>, <c>evening at 7</c> and <c>7 in the evening</c> as <c>7 pm</c>.</summary>
    public static string Plain(string folded)
    {
        string today = Tonight().Replace(folded, "today night");
        string thisPart = ThisPart().Replace(today, "today $1");
        return HourThenPart().Replace(PartThenHour().Replace(thisPart, WithHalf), WithHalf);
    }

    private static string WithHalf(Match match) => $"{match.Groups["hour"].Value} {(match.Groups["part"].Value == "morning" ? "am" : "pm")}";

    [GeneratedRegex(@"\btonight\b", RegexOptions.CultureInvariant)]
    private static partial Regex Tonight();

    [GeneratedRegex(@"\bthis (morning|afternoon|evening|noon)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ThisPart();

    [GeneratedRegex(@"\b(?<part>morning|afternoon|evening|night)(?:,? at)? (?<hour>\d{1,2}(?::\d{2})?)(?: ?(?:am|pm))?(?= |\z)", RegexOptions.CultureInvariant)]
    private static partial Regex PartThenHour();

    [GeneratedRegex(@"\b(?<hour>\d{1,2}(?::\d{2})?) (?:in the|at) (?<part>morning|afternoon|evening|night)\b", RegexOptions.CultureInvariant)]
    private static partial Regex HourThenPart();
}
