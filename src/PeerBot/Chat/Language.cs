namespace PeerBot.Chat;

/// <summary>A language that PeerBot speaks. Every text exists in each of them.</summary>
public enum Language
{
    English,
    Korean,
}

/// <summary>How languages are written in settings, commands and platform locales.</summary>
public static class Languages
{
    public static string Code(this Language language) => language switch
    {
        Language.English => "en",
        Language.Korean => "ko",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>Reads a code or a platform locale such as <c>ko-KR</c>; what PeerBot does not speak is <see langword="null"/>.</summary>
    public static Language? Parse(string? locale) => locale?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "EN" => Language.English,
        "KO" => Language.Korean,
        _ => null,
    };
}
