using System.Collections.Immutable;
using PeerBot.Chat.Commands.Lines;
using PeerBot.Chat.Commands.Values;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands;

/// <summary>Help, made from the commands' declarations, so that it cannot fall behind them.</summary>
public sealed class HelpText(Catalogue catalogue, Phrasebook phrasebook)
{
    private readonly PathWords paths = new(catalogue, phrasebook);

    /// <param name="written">A command's words, a group's name, or nothing for all groups; in any language.</param>
    /// <returns>The help, or what could have been meant.</returns>
    public Result<Message> Explain(string? written)
    {
        LineHead head = LineHead.Of(written ?? "", most: 3);
        if (head.Count == 0)
        {
            return Overview();
        }

        if (paths.FindCommand(head.Folded(0, head.Count)) is { } command)
        {
            return Details(command);
        }

        return paths.FindGroup(head.Folded(0)) switch
        {
            { } group when head.Count == 1 => Group(group),
            { } group => new UnknownPath(paths).Verb(group, head.Written(1)),
            null => new UnknownPath(paths).Group(head.Written(0)),
        };
    }

    /// <summary>Every group with the names of its commands.</summary>
    public Message Overview() => new()
    {
        Title = Phrase.Of("help.title"),
        Body =
        [
            new Bullets([.. paths.Groups.Select(group => Phrase.Of(
                "help.group",
                ("group", CommandNames.Group(group.Key)),
                ("description", Phrase.Of(CommandNames.GroupKey(group.Key))),
                ("verbs", group.Select(CommandNames.Verb).ToArray())))]),
            new Paragraph(Phrase.Of("help.more")),
        ],
    };

    /// <summary>One group's commands, each with what it does.</summary>
    private Message Group(string group) => new()
    {
        Title = Phrase.Of("help.group-title", ("group", CommandNames.Group(group))),
        Body =
        [
            new Paragraph(Phrase.Of(CommandNames.GroupKey(group))),
            new Bullets([.. paths.Groups[group].Select(command => Phrase.Of(
                "help.command", ("command", CommandNames.Shown(command)), ("description", Phrase.Of(command.TextKey))))]),
        ],
    };

    /// <summary>One command with its options and an example.</summary>
    public Message Details(CommandSpec command) => new()
    {
        Title = Phrase.Of("help.title-of", ("group", CommandNames.Group(command.Group)), ("verb", CommandNames.Verb(command))),
        Body =
        [
            new Paragraph(Phrase.Of(command.TextKey)),
            new Paragraph(Usage(command)),
            .. OptionList(command),
            new Paragraph(Phrase.Of("help.example", ("example", command.Example))),
            .. ForWhom(command.Right),
        ],
    };

    private Phrase Usage(CommandSpec command)
    {
        Phrase words = CommandNames.Verb(command);
        foreach (OptionSpec option in command.Options)
        {
            Phrase place = option.IsRequired
                ? Phrase.Of("help.required", ("option", Name(command, option)))
                : Phrase.Of("help.optional", ("option", Name(command, option)));
            words = Phrase.Of("command.words", ("first", words), ("second", place));
        }

        return Phrase.Of("help.usage", ("group", CommandNames.Group(command.Group)), ("rest", words));
    }

    private ImmutableArray<Block> OptionList(CommandSpec command) => command.Options.IsEmpty
        ? []
        : [new Bullets([.. command.Options.Select(option => Described(command, option))])];

    private Phrase Described(CommandSpec command, OptionSpec option)
    {
        object name = Name(command, option);
        Phrase description = Phrase.Of(CommandNames.OptionKey(command, option));
        return option.Choices.IsEmpty
            ? Phrase.Of("help.option", ("option", name), ("description", description))
            : Phrase.Of(
                "help.option-choices",
                ("option", name),
                ("description", description),
                ("choices", option.Choices.Select(word => Phrase.Of(ChoiceReader.TextKey(word))).ToArray()));
    }

    /// <summary>A phrase where the option has a name in each language, else its declared name.</summary>
    private object Name(CommandSpec command, OptionSpec option) =>
        CommandNames.OptionNameKey(phrasebook, command, option) is { } key ? Phrase.Of(key) : option.Name;

    private static ImmutableArray<Block> ForWhom(Right right) => right switch
    {
        Right.Moderator => [new Paragraph(Phrase.Of("help.for-moderator"))],
        Right.Organiser => [new Paragraph(Phrase.Of("help.for-organiser"))],
        _ => [],
    };
}
