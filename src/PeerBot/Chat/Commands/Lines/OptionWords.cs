using System.Collections.Frozen;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>The names by which a command's options may be written, in every language.</summary>
internal sealed class OptionWords(Phrasebook phrasebook, CommandSpec command)
{
    private readonly FrozenDictionary<string, OptionSpec> byName = Names(phrasebook, command)
        .DistinctBy(name => name.Name)
        .ToFrozenDictionary(name => name.Name, name => name.Option, StringComparer.Ordinal);

    public OptionSpec? Find(string written) => byName.GetValueOrDefault(Folded.Fold(written));

    /// <summary>The declared names come first, so that no translation hides one.</summary>
    private static IEnumerable<(string Name, OptionSpec Option)> Names(Phrasebook phrasebook, CommandSpec command) =>
    [
        .. command.Options.Select(option => (option.Name, option)),
        .. from option in command.Options
           from language in Enum.GetValues<Language>()
           select (Folded.Fold(CommandNames.OptionName(phrasebook, language, command, option)), option),
    ];
}
