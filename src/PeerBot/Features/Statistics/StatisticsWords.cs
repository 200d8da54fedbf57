using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Features.Statistics;

/// <summary>What stands in tables and charts, in the language of whoever looks at them.</summary>
internal sealed record StatisticsWords(Wording Wording, Language Language)
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    public string this[string key] => Say(key);

    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> arguments) => Say(Phrase.Of("statistics." + key, arguments));

    public string Say(Phrase phrase) => Wording.SayPlainly(phrase, Language);

    /// <summary>Such as <c>Aug</c> or <c>8월</c>.</summary>
    public string Month(DateOnly date) => date.ToString("MMM", Culture);

    /// <summary>Such as <c>Aug 2026</c> or <c>2026년 8월</c>.</summary>
    public string MonthOfYear(DateOnly date) => date.ToString(Language == Language.Korean ? "yyyy'년' M'월'" : "MMM yyyy", Culture);

    /// <summary>Such as <c>Mon</c> or <c>월</c>.</summary>
    public string Weekday(DayOfWeek day) => Culture.DateTimeFormat.AbbreviatedDayNames[(int)day];

    private CultureInfo Culture => Language == Language.Korean ? Korean : CultureInfo.InvariantCulture;
}
