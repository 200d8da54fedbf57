using System.Text.RegularExpressions;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands.Rules;

/// <summary>
/// The names of commands and options in every language: of the form that Discord allows, never two of one name side by side,
/// and in English the declared ones, since those are what is sent.
/// </summary>
internal sealed partial class NameRules(Phrasebook phrasebook)
{
    public IEnumerable<string> Broken(Catalogue catalogue) =>
    [
        .. Words(catalogue).SelectMany(Forms).Distinct(),
        .. Siblings(catalogue).SelectMany(SaidTwice),
        .. catalogue.Commands.SelectMany(command => Enum.GetValues<Language>().SelectMany(language => OptionNames(command, language))),
        .. catalogue.Commands.SelectMany(command => command.Options).SelectMany(ChoicesSaidTwice).Distinct(),
    ];

    private static IEnumerable<string> Words(Catalogue catalogue) => catalogue.Commands
        .SelectMany(command => CommandNames.Middle(command) is { } middle
            ? new[] { command.Group, $"{command.Group} {middle}", command.Path }
            : [command.Group, command.Path])
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Forms(string path)
    {
        string key = CommandNames.WordKey(path);
        foreach (Language language in Enum.GetValues<Language>())
        {
            string? name = phrasebook.Find(language, key);
            if (name is null || !IsName(name))
            {
                yield return $"The word '{key}' in '{language.Code()}' is {name ?? "missing"}; a name is 1 to 32 lower case letters or digits.";
            }
            else if (language == Language.English && name != path[(path.LastIndexOf(' ') + 1)..])
            {
                yield return $"The word '{key}' in 'en' is '{name}' and not the one of the path.";
            }
        }
    }

    /// <summary>The names that stand on one level of the tree, each with the path it belongs to.</summary>
    private IEnumerable<(string Place, ILookup<string, string> Names)> Siblings(Catalogue catalogue) => catalogue.Commands
        .SelectMany(NamesOf)
        .GroupBy(name => name.Place, StringComparer.Ordinal)
        .Select(place => (place.Key, place.Distinct().ToLookup(name => name.Name, name => name.Path, StringComparer.Ordinal)));

    private IEnumerable<(string Place, string Name, string Path)> NamesOf(CommandSpec command)
    {
        string? middle = CommandNames.Middle(command) is { } word ? $"{command.Group} {word}" : null;
        return
        [
            .. Called(command.Group).Select(name => ("", name, command.Group)),
            .. middle is null ? [] : Called(middle).Select(name => (command.Group, name, middle)),
            .. CommandNames.LastWords(phrasebook, command).Select(name => (middle ?? command.Group, Folded.Fold(name), command.Path)),
        ];
    }

    private IEnumerable<string> Called(string path) => CommandNames.InEveryLanguage(phrasebook, CommandNames.WordKey(path)).Select(name => Folded.Fold(name));

    private static IEnumerable<string> SaidTwice((string Place, ILookup<string, string> Names) level) =>
        from name in level.Names
        let paths = name.Distinct().ToArray()
        where paths.Length > 1
        select $"'{name.Key}' means both {string.Join(" and ", paths.Select(path => "/" + path))}.";

    private IEnumerable<string> OptionNames(CommandSpec command, Language language)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (OptionSpec option in command.Options)
        {
            string name = CommandNames.OptionName(phrasebook, language, command, option);
            if (!IsName(name) || (language == Language.English && name != option.Name))
            {
                yield return $"/{command.Path}: '{option.Name}' cannot be called '{name}' in '{language.Code()}'.";
            }

            if (!seen.Add(name))
            {
                yield return $"/{command.Path}: two options are called '{name}' in '{language.Code()}'.";
            }
        }
    }

    private IEnumerable<string> ChoicesSaidTwice(OptionSpec option) => option.Choices
        .SelectMany(word => CommandNames.InEveryLanguage(phrasebook, ChoiceReader.TextKey(word)).Append(word).Select(name => (Name: Folded.Fold(name), word)))
        .Distinct()
        .GroupBy(choice => choice.Name, StringComparer.Ordinal)
        .Where(choices => choices.Count() > 1)
        .Select(choices => $"'{choices.Key}' means both {string.Join(" and ", choices.Select(choice => choice.word))} in '{option.Name}'.");

    private static bool IsName(string name) => Name().IsMatch(name) && !name.Any(char.IsUpper);

    [GeneratedRegex(@"^[-_\p{L}\p{N}]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
