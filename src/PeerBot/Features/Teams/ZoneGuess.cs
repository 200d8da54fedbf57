using System.Collections.Immutable;

namespace PeerBot.Features.Teams;

/// <summary>Where somebody probably lives, by the language of their chat. Only ever a suggestion that they can change.</summary>
internal static class ZoneGuess
{
    private const string Nowhere = "Etc/UTC";

    /// <summary>Languages that are spoken in one zone, or mostly in one.</summary>
    private static readonly ImmutableDictionary<string, string> ZonesByLocale = new Dictionary<string, string>
    {
        ["ko"] = "Asia/Seoul",
        ["ja"] = "Asia/Tokyo",
        ["zh-CN"] = "Asia/Shanghai",
        ["zh-TW"] = "Asia/Taipei",
        ["th"] = "Asia/Bangkok",
        ["vi"] = "Asia/Ho_Chi_Minh",
        ["id"] = "Asia/Jakarta",
        ["hi"] = "Asia/Kolkata",
        ["tr"] = "Europe/Istanbul",
        ["ru"] = "Europe/Moscow",
        ["uk"] = "Europe/Kiev",
        ["bg"] = "Europe/Sofia",
        ["el"] = "Europe/Athens",
        ["fi"] = "Europe/Helsinki",
        ["lt"] = "Europe/Vilnius",
        ["ro"] = "Europe/Bucharest",
        ["cs"] = "Europe/Prague",
        ["da"] = "Europe/Copenhagen",
        ["de"] = "Europe/Berlin",
        ["es-ES"] = "Europe/Madrid",
        ["fr"] = "Europe/Paris",
        ["hr"] = "Europe/Zagreb",
        ["hu"] = "Europe/Budapest",
        ["it"] = "Europe/Rome",
        ["nl"] = "Europe/Amsterdam",
        ["no"] = "Europe/Oslo",
        ["pl"] = "Europe/Warsaw",
        ["sv-SE"] = "Europe/Stockholm",
        ["en-GB"] = "Europe/London",
        ["pt-BR"] = "America/Sao_Paulo",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="locales">The likeliest first.</param>
    public static string Of(IEnumerable<string> locales) =>
        locales.Select(ZoneOf).FirstOrDefault(zone => zone is not null) ?? Nowhere;

    private static string? ZoneOf(string locale) =>
        ZonesByLocale.GetValueOrDefault(locale) ?? ZonesByLocale.GetValueOrDefault(locale.Split('-', '_')[0]);
}
