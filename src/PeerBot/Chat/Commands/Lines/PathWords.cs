using System.Collections.Frozen;
using System.Collections.Immutable;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Texts;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>Every way to write the path of a command, in every language.</summary>
internal sealed class PathWords
{
    private readonly FrozenDictionary<string, CommandSpec> commands;
    private readonly FrozenDictionary<string, string> groups;
    private readonly Phrasebook phrasebook;

    public PathWords(Catalogue catalogue, Phrasebook phrasebook)
    {
        this.phrasebook = phrasebook;
        Groups = catalogue.Commands.ToLookup(command => command.Group, StringComparer.Ordinal);
        commands = catalogue.Commands
            .SelectMany(command => Paths(command).Select(path => (path, command)))
            .DistinctBy(entry => entry.path)
            .ToFrozenDictionary(entry => entry.path, entry => entry.command, StringComparer.Ordinal);
        groups = Groups
            .SelectMany(group => Names(group.Key, group.Key).Select(name => (name, group.Key)))
            .DistinctBy(entry => entry.name)
            .ToFrozenDictionary(entry => entry.name, entry => entry.Key, StringComparer.Ordinal);
    }

    /// <summary>The commands of each group, in the order of the catalogue.</summary>
    public ILookup<string, CommandSpec> Groups { get; }

    /// <param name="folded">Two or three folded words, parted by single blanks.</param>
    public CommandSpec? FindCommand(string folded) => commands.GetValueOrDefault(folded);

    public string? FindGroup(string folded) => groups.GetValueOrDefault(folded);

    /// <summary>The groups whose name is nearly this word.</summary>
    public ImmutableArray<string> GroupsNear(string folded) =>
        [.. groups.Where(group => EditDistance.IsNear(folded, group.Key)).Select(group => group.Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The commands of a group whose next word is nearly this one.</summary>
    public ImmutableArray<CommandSpec> CommandsNear(string group, string folded, Func<string, string, bool> isNear) =>
        [.. Groups[group].Where(command => FirstVerbWords(command).Any(word => isNear(folded, word)))];

    /// <summary>The commands of any group whose last word is exactly this one: the group was left out.</summary>
    public ImmutableArray<CommandSpec> CommandsEndingIn(string folded) =>
        [.. Groups.SelectMany(group => group).Where(command => LastWords(command).Contains(folded))];

    private IEnumerable<string> FirstVerbWords(CommandSpec command) => CommandNames.Middle(command) is { } middle
        ? Names(middle, $"{command.Group} {middle}")
        : LastWords(command);

    private IEnumerable<string> LastWords(CommandSpec command) => CommandNames.LastWords(phrasebook, command).Select(word => Folded.Fold(word));

    private IEnumerable<string> Paths(CommandSpec command) =>
        from first in Names(command.Group, command.Group)
        from rest in CommandNames.Middle(command) is { } middle
            ? Names(middle, $"{command.Group} {middle}").SelectMany(_ => LastWords(command), (before, last) => $"{before} {last}")
            : LastWords(command)
        select $"{first} {rest}";

    /// <param name="path">The words of the path up to this one.</param>
    private IEnumerable<string> Names(string word, string path) =>
        CommandNames.InEveryLanguage(phrasebook, CommandNames.WordKey(path)).Select(name => Folded.Fold(name)).Prepend(word).Distinct();
}
