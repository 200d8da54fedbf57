using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands.Rules;

/// <summary>Every command, group, option and choice is described in every language, in words that Discord can show.</summary>
internal sealed class TextRules(Phrasebook phrasebook)
{
    /// <summary>Discord's bound on descriptions and on the names of choices, in UTF-16 units.</summary>
    private const int Longest = 100;

    public IEnumerable<string> Broken(Catalogue catalogue) =>
        from key in Keys(catalogue).Distinct(StringComparer.Ordinal)
        from language in Enum.GetValues<Language>()
        let rule = Rule(phrasebook.Find(language, key))
        where rule is not null
        select $"The text '{key}' in '{language.Code()}' {rule}";

    private static IEnumerable<string> Keys(Catalogue catalogue) => catalogue.Commands.SelectMany(command => new[]
    {
        [CommandNames.GroupKey(command.Group), command.TextKey],
        CommandNames.Middle(command) is null ? Array.Empty<string>() : [CommandNames.MiddleKey(command)],
        command.Options.Select(option => CommandNames.OptionKey(command, option)),
        command.Options.SelectMany(option => option.Choices.Concat(option.Words)).Select(ChoiceReader.TextKey),
    }.SelectMany(keys => keys));

    private static string? Rule(string? text) => text switch
    {
        null => "is missing.",
        { Length: 0 or > Longest } => $"has {text.Length} characters; 1 to {Longest} are allowed.",
        _ when Template.Parse(text) is not [TemplatePart.Literal] => "has marks or places, which a platform would show as they are.",
        _ => null,
    };
}
