using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Web.Archive;

/// <summary>The words of a page in the reader's language, and its addresses, which keep that language.</summary>
/// <param name="Team">The team whose pages these are.</param>
/// <param name="IsChosen">The reader chose another language than the team's.</param>
internal sealed record ArchiveWords(Wording Wording, Language Language, TeamId Team, bool IsChosen)
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    public string this[string key] => Say(key);

    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Wording.SayPlainly(Phrase.Of("archive." + key, arguments), Language);

    /// <summary>A text of another feature.</summary>
    public string Of(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Wording.SayPlainly(Phrase.Of(key, arguments), Language);

    /// <summary>A day with its year.</summary>
    public string Day(DateOnly date) => Language == Language.Korean
        ? date.ToString("yyyy'년' M'월' d'일' (ddd)", Korean)
        : date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    public string Month(DateOnly date) => Language == Language.Korean
        ? date.ToString("yyyy'년' M'월'", Korean)
        : date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The short name of a weekday.</summary>
    public string Weekday(DayOfWeek day) =>
        (Language == Language.Korean ? Korean : CultureInfo.InvariantCulture).DateTimeFormat.AbbreviatedDayNames[(int)day];

    /// <summary>A day as a link can name it.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="path">Below the team's own page, such as <c>questions</c>; empty for that page.</param>
    /// <param name="query">Names and values that are set.</param>
    public string Link(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        string address = string.Create(CultureInfo.InvariantCulture, $"/archive/{Team.Value}{(path.Length > 0 ? "/" : "")}{path}");
        char sign = '?';
        foreach ((string name, string? value) in query)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address += $"{sign}{name}={Uri.EscapeDataString(value)}";
                sign = '&';
            }
        }

        return IsChosen ? $"{address}{sign}lang={Language.Code()}" : address;
    }

    public string Session(DateOnly date) => Link("sessions/" + Iso(date));
}
