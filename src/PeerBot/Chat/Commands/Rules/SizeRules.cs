using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands.Rules;

/// <summary>Discord bounds the words of one whole group: names, descriptions and values, each in its longest language.</summary>
internal sealed class SizeRules(Phrasebook phrasebook)
{
    /// <summary>In UTF-16 units.</summary>
    private const int Most = 8_000;

    public IEnumerable<string> Broken(Catalogue catalogue) =>
        from @group in catalogue.Commands.GroupBy(command => command.Group)
        let size = Size(@group)
        where size > Most
        select $"/{@group.Key}: its words have {size} characters; at most {Most} are allowed.";

    private int Size(IGrouping<string, CommandSpec> group) =>
        Longest(CommandNames.WordKey(group.Key)) + Longest(CommandNames.GroupKey(group.Key))
        + group.Where(command => CommandNames.Middle(command) is not null).DistinctBy(CommandNames.Middle).Sum(MiddleSize)
        + group.Sum(CommandSize);

    private int MiddleSize(CommandSpec command) =>
        Longest(CommandNames.WordKey($"{command.Group} {CommandNames.Middle(command)}")) + Longest(CommandNames.MiddleKey(command));

    private int CommandSize(CommandSpec command) =>
        Longest(CommandNames.WordKey(command.Path)) + Longest(command.TextKey) + command.Options.Sum(option => OptionSize(command, option));

    private int OptionSize(CommandSpec command, OptionSpec option) =>
        Enum.GetValues<Language>().Max(language => CommandNames.OptionName(phrasebook, language, command, option).Length)
        + Longest(CommandNames.OptionKey(command, option))
        + option.Choices.Sum(word => word.Length + Longest(ChoiceReader.TextKey(word)));

    private int Longest(string key) => CommandNames.InEveryLanguage(phrasebook, key).Select(text => text.Length).DefaultIfEmpty(0).Max();
}
