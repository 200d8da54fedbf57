using PeerBot.Chat;
using PeerBot.Chat.Texts;

namespace PeerBot.Web.Page;

/// <summary>The page's own words in one language.</summary>
internal static class GetTexts
{
    private const string Prefix = "page.";

    public static IResult Run(Phrasebook phrasebook, string? language)
    {
        Language chosen = Languages.Parse(language) ?? Language.English;
        SortedDictionary<string, string> words = new(
            phrasebook.Keys(chosen)
                .Where(key => key.StartsWith(Prefix, StringComparison.Ordinal))
                .ToDictionary(key => key, key => phrasebook[chosen, key]),
            StringComparer.Ordinal);
        return Results.Json(words, PageJson.Default.SortedDictionaryStringString);
    }
}
