using System.Text.Json;
using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

/// <summary>The words of the minutes, read from the files that the product embeds.</summary>
internal static class Phrasebooks
{
    public static MinutesWords Korean { get; } = Words("ko");

    public static MinutesWords English { get; } = Words("en");

    public static MinutesWords Of(string language) => language == "ko" ? Korean : English;

    public static Dictionary<string, string> Texts(string language)
    {
        using Stream file = typeof(DayRecord).Assembly.GetManifestResourceStream(Resource(language))
            ?? throw new InvalidOperationException($"The texts of the minutes are not embedded in {language}.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    private static string Resource(string language) => Assert.Single(
        typeof(DayRecord).Assembly.GetManifestResourceNames(),
        name => name.Contains("Minutes", StringComparison.Ordinal)
            && name.Contains("Domain", StringComparison.Ordinal)
            && name.EndsWith($"Texts.{language}.json", StringComparison.Ordinal));

    private static MinutesWords Words(string language)
    {
        Dictionary<string, string> texts = Texts(language);
        return MinutesWords.From(key => texts[key]);
    }
}
