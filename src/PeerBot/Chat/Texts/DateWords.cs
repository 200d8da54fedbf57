using System.Globalization;

namespace PeerBot.Chat.Texts;

/// <summary>Days as people write them.</summary>
internal static class DateWords
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>Such as <c>Wed 4 Aug</c> or <c>8월 4일(수)</c>; a year other than the present one is told as well.</summary>
    /// <param name="year">The present year.</param>
    public static string Short(DateOnly date, Language language, int year) => language switch
    {
        Language.Korean => date.ToString(date.Year == year ? "M'월' d'일'" : "yyyy'년' M'월' d'일'", CultureInfo.InvariantCulture) + $"({Korean.DateTimeFormat.AbbreviatedDayNames[(int)date.DayOfWeek]})",
        _ => date.ToString(date.Year == year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture),
    };
}
