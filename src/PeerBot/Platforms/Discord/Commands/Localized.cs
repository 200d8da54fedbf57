using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>The texts of commands: English is the default, the other languages stand beside it under Discord's locales.</summary>
internal sealed class Localized(Phrasebook phrasebook)
{
    public string Default(string key) => phrasebook[Language.English, key];

    /// <returns><see langword="null"/> where every language says the same.</returns>
    public ImmutableSortedDictionary<string, string>? Others(string key) => Others(language => phrasebook[language, key]);

    public static ImmutableSortedDictionary<string, string>? Others(Func<Language, string> say)
    {
        string usual = say(Language.English);
        ImmutableSortedDictionary<string, string> others = Enum.GetValues<Language>()
            .Where(language => language != Language.English && say(language) != usual)
            .ToImmutableSortedDictionary(Locale, say, StringComparer.Ordinal);
        return others.IsEmpty ? null : others;
    }

    private static string Locale(Language language) => language switch
    {
        Language.Korean => "ko",
        _ => throw new InvalidOperationException($"No locale of Discord's for {language}."),
    };
}
