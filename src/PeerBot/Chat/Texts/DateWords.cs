using System.Globalization;

namespace PeerBot.Chat.Texts;

/// <summary>Days as people write them.</summary>
internal static class DateWords
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>Such as <c>Wed 4 Aug</c> or <c>8월 4일(수)</c>. The year is left out: dates in chat are near.</summary>
    public static string Short(DateOnly date, Language language) => language switch
    {
        Language.Korean => date.ToString("M'월' d'일'", CultureInfo.InvariantCulture) + $"({Korean.DateTimeFormat.AbbreviatedDayNames[(int)date.DayOfWeek]})",
        _ => date.ToString("ddd d MMM", CultureInfo.InvariantCulture),
    };
}
