using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>Days that have a name: today, tomorrow, the weekdays.</summary>
internal static partial class DateNames
{
    private const int Week = 7;

    /// <summary>Monday first, as weeks are counted here.</summary>
    private static readonly string[][] Weekdays =
    [
        ["monday", "mon", "월요일", "월"],
        ["tuesday", "tue", "tues", "화요일", "화"],
        ["wednesday", "wed", "수요일", "수"],
        ["thursday", "thu", "thur", "thurs", "목요일", "목"],
        ["friday", "fri", "금요일", "금"],
        ["saturday", "sat", "토요일", "토"],
        ["sunday", "sun", "일요일", "일"],
    ];

    public static DateOnly? Find(string folded, DateOnly today) => folded switch
    {
        "today" or "오늘" => today,
        "tomorrow" or "tmr" or "내일" => today.AddDays(1),
        "yesterday" or "어제" => today.AddDays(-1),
        "the day after tomorrow" or "모레" or "내일모레" => today.AddDays(2),
        "글피" or "사흘 뒤" or "사흘 후" => today.AddDays(3),
        "하루 뒤" or "하루 후" => today.AddDays(1),
        "이틀 뒤" or "이틀 후" => today.AddDays(2),
        "in a week" or "a week from now" or "일주일 뒤" or "일주일 후" => today.AddDays(Week),
        "the day before yesterday" or "그제" or "그저께" => today.AddDays(-2),
        _ => FindWeekday(folded, today),
    };

    /// <summary>The Monday of the week that holds a day.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-DaysAfterMonday(date));

    private static DateOnly? FindWeekday(string folded, DateOnly today)
    {
        if (Weekday().Match(folded) is not { Success: true } match
            || Array.FindIndex(Weekdays, names => names.Contains(match.Groups["day"].Value)) is not (>= 0 and var day))
        {
            return null;
        }

        DateOnly monday = MondayOf(today);
        if (match.Groups["this"].Success)
        {
            return monday.AddDays(day);
        }

        if (match.Groups["next"].Success)
        {
            return monday.AddDays(Week + day);
        }

        return match.Groups["last"].Success ? monday.AddDays(day - Week) : NextAfter(today, day);
    }

    private static DateOnly NextAfter(DateOnly today, int day)
    {
        int ahead = (day - DaysAfterMonday(today) + Week) % Week;
        return today.AddDays(ahead == 0 ? Week : ahead);
    }

    private static int DaysAfterMonday(DateOnly date) => ((int)date.DayOfWeek + 6) % Week;

    [GeneratedRegex(@"^(?:on |(?<this>this |이번 ?주 ?|금주 ?)|(?<next>next |다음 ?주 ?|담주 ?|다음 )|(?<last>last |지난 ?주 ?|저번 ?주 ?))?(?<day>\p{L}+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
