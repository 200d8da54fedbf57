using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands;

/// <summary>What commands and their options are called, in each language; the keys are told at <see cref="CommandSpec"/>.</summary>
internal static class CommandNames
{
    /// <summary>The key of what a group is about.</summary>
    public static string GroupKey(string group) => "group." + group;

    /// <summary>The key of what the middle word of three is about.</summary>
    public static string MiddleKey(CommandSpec command) => $"group.{command.Group}.{Middle(command)}";

    public static string OptionKey(CommandSpec command, OptionSpec option) => $"{command.TextKey}.{option.Name}";

    /// <summary>The key of what the last of some words of a path is called.</summary>
    /// <param name="path">A path, or its first word or two, parted by blanks.</param>
    public static string WordKey(string path) => "word." + path.Replace(' ', '.');

    /// <returns>The middle word of three, or <see langword="null"/> when there are two.</returns>
    public static string? Middle(CommandSpec command) => command.Path.Split(' ') is [_, string middle, _] ? middle : null;

    public static string Last(CommandSpec command) => command.Path[(command.Path.LastIndexOf(' ') + 1)..];

    /// <summary>The group's name in the reader's language.</summary>
    public static Phrase Group(string group) => Phrase.Of(WordKey(group));

    /// <summary>The words after the group in the reader's language.</summary>
    public static Phrase Verb(CommandSpec command)
    {
        Phrase last = Phrase.Of(WordKey(command.Path));
        return Middle(command) is { } middle
            ? Phrase.Of("command.words", ("first", Phrase.Of(WordKey($"{command.Group} {middle}"))), ("second", last))
            : last;
    }

    /// <summary>The command as one types it, in the reader's language.</summary>
    public static Phrase Shown(CommandSpec command) =>
        Phrase.Of("command.shown", ("group", Group(command.Group)), ("verb", Verb(command)));

    /// <summary>The key of what an option is called, or <see langword="null"/> when it has its declared name in every language.</summary>
    public static string? OptionNameKey(Phrasebook phrasebook, CommandSpec command, OptionSpec option) =>
        new[] { OptionKey(command, option) + ".name", $"option.{option.Name}.name" }
            .FirstOrDefault(key => phrasebook.Find(Language.English, key) is not null);

    public static string OptionName(Phrasebook phrasebook, Language language, CommandSpec command, OptionSpec option) =>
        OptionNameKey(phrasebook, command, option) is { } key ? phrasebook.Find(language, key) ?? option.Name : option.Name;

    /// <summary>Everything a path's last word may be called, in every language.</summary>
    public static IEnumerable<string> LastWords(Phrasebook phrasebook, CommandSpec command) =>
    [
        Last(command),
        .. InEveryLanguage(phrasebook, WordKey(command.Path)),
        .. InEveryLanguage(phrasebook, AliasesKey(command)).SelectMany(Aliases),
    ];

    public static string AliasesKey(CommandSpec command) => "aliases." + command.Path.Replace(' ', '.');

    public static string[] Aliases(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> InEveryLanguage(Phrasebook phrasebook, string key) =>
        Enum.GetValues<Language>().Select(language => phrasebook.Find(language, key)).OfType<string>();
}
