using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace PeerBot.Chat.Texts;

/// <summary>
/// Every text in every language. The texts stand beside the code that says them, in <c>Texts.en.json</c> and
/// <c>Texts.ko.json</c>, and are embedded in the program.
/// </summary>
public sealed class Phrasebook
{
    private readonly FrozenDictionary<Language, FrozenDictionary<string, string>> texts;

    /// <exception cref="InvalidOperationException">Two files hold the same key.</exception>
    public Phrasebook()
    {
        texts = Enum.GetValues<Language>().ToFrozenDictionary(language => language, Load);
    }

    /// <summary>The texts of the program and some more, which win over those of the program.</summary>
    internal Phrasebook(Func<Language, IReadOnlyDictionary<string, string>> more)
    {
        texts = Enum.GetValues<Language>().ToFrozenDictionary(
            language => language,
            language => Load(language).Where(text => !more(language).ContainsKey(text.Key)).Concat(more(language)).ToFrozenDictionary(StringComparer.Ordinal));
    }

    public IEnumerable<string> Keys(Language language) => texts[language].Keys;

    public string? Find(Language language, string key) => texts[language].GetValueOrDefault(key);

    /// <exception cref="KeyNotFoundException">There is no such text, which is a bug.</exception>
    public string this[Language language, string key] =>
        Find(language, key) ?? throw new KeyNotFoundException($"No text '{key}' in '{language.Code()}'.");

    private static FrozenDictionary<string, string> Load(Language language)
    {
        Assembly assembly = typeof(Phrasebook).Assembly;
        Dictionary<string, string> all = [];
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.EndsWith($"Texts.{language.Code()}.json", StringComparison.Ordinal)))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            foreach ((string key, string text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!all.TryAdd(key, text))
                {
                    throw new InvalidOperationException($"The text '{key}' stands in two files; one is {name}.");
                }
            }
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
