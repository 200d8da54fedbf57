using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands;

/// <summary>What commands and their options are called, in each language; the keys are told at <see cref="CommandSpec"/>.</summary>
internal static class CommandNames
{
    public static string GroupKey(string group) => $"group.{group}";

    /// <summary>For the middle word of three.</summary>
    public static string MiddleKey(CommandSpec command) => $"group.{command.Group}.{Middle(command)}";

    public static string OptionKey(CommandSpec command, OptionSpec option) => $"{command.TextKey}.{option.Name}";

    public static string Name(string key) => key + ".name";

    /// <returns>The middle word of three, or <see langword="null"/> when there are two.</returns>
    public static string? Middle(CommandSpec command) => command.Path.Split(' ') is [_, string middle, _] ? middle : null;

    public static string Last(CommandSpec command) => command.Path[(command.Path.LastIndexOf(' ') + 1)..];

    /// <summary>The group's name in the reader's language.</summary>
    public static Phrase Group(string group) => Phrase.Of(Name(GroupKey(group)));

    /// <summary>The words after the group in the reader's language.</summary>
    public static Phrase Verb(CommandSpec command)
    {
        Phrase last = Phrase.Of(Name(command.TextKey));
        return Middle(command) is null
            ? last
            : Phrase.Of("command.words", ("first", Phrase.Of(Name(MiddleKey(command)))), ("second", last));
    }

    /// <summary>The command as one types it, in the reader's language.</summary>
    public static Phrase Shown(CommandSpec command) =>
        Phrase.Of("command.shown", ("group", Group(command.Group)), ("verb", Verb(command)));

    /// <summary>What an option is called in a language: its own name there, the usual one, or the declared one.</summary>
    public static string OptionName(Phrasebook phrasebook, Language language, CommandSpec command, OptionSpec option) =>
        phrasebook.Find(language, Name(OptionKey(command, option)))
        ?? phrasebook.Find(language, $"option.{option.Name}.name")
        ?? option.Name;

    /// <summary>Everything a path's last word may be called, in every language.</summary>
    public static IEnumerable<string> LastWords(Phrasebook phrasebook, CommandSpec command) =>
    [
        Last(command),
        .. InEveryLanguage(phrasebook, Name(command.TextKey)),
        .. InEveryLanguage(phrasebook, command.TextKey + ".aliases").SelectMany(aliases => aliases.Split(',', StringSplitOptions.TrimEntries)),
    ];

    public static IEnumerable<string> InEveryLanguage(Phrasebook phrasebook, string key) =>
        Enum.GetValues<Language>().Select(language => phrasebook.Find(language, key)).OfType<string>();
}
