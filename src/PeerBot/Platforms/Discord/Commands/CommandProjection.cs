using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>
/// The catalogue as Discord's commands: each group is a command, its verbs are subcommands, the middle one of three words is a
/// subcommand group. The menus of messages and of users come after.
/// </summary>
internal sealed class CommandProjection(Catalogue catalogue, MessageMenu menu, Phrasebook phrasebook)
{
    private static readonly ImmutableArray<int> InServers = [0];

    private readonly Localized texts = new(phrasebook);
    private readonly OptionProjection options = new(phrasebook);

    /// <param name="isForOneServer">Such commands may not say where they can be used.</param>
    public ImmutableArray<DiscordCommand> Project(bool isForOneServer) =>
    [
        .. catalogue.Commands.GroupBy(command => command.Group).Select(ToCommand)
            .Concat(menu.Items.Select(item => ToMenu(CommandType.Message, item.Label)))
            .Concat(UserMenu.Items(catalogue).Select(item => ToMenu(CommandType.User, item.Label)))
            .Select(command => isForOneServer ? command : command with { Contexts = InServers, IntegrationTypes = InServers }),
    ];

    private DiscordCommand ToCommand(IGrouping<string, CommandSpec> group) => new(CommandType.Slash, texts.Default(CommandNames.WordKey(group.Key)))
    {
        NameLocalizations = texts.Others(CommandNames.WordKey(group.Key)),
        Description = texts.Default(CommandNames.GroupKey(group.Key)),
        DescriptionLocalizations = texts.Others(CommandNames.GroupKey(group.Key)),
        Options =
        [
            .. group.GroupBy(command => CommandNames.Middle(command) ?? command.Path)
                .Select(below => CommandNames.Middle(below.First()) is null ? ToSubcommand(below.Single()) : ToSubcommandGroup(below)),
        ],
    };

    private DiscordCommand ToMenu(CommandType type, string label) => new(type, texts.Default(label))
    {
        NameLocalizations = texts.Others(label),
    };

    private DiscordOption ToSubcommandGroup(IGrouping<string, CommandSpec> below)
    {
        CommandSpec any = below.First();
        string word = CommandNames.WordKey($"{any.Group} {below.Key}");
        return Named(OptionType.SubcommandGroup, word, CommandNames.MiddleKey(any)) with { Options = [.. below.Select(ToSubcommand)] };
    }

    private DiscordOption ToSubcommand(CommandSpec command) =>
        Named(OptionType.Subcommand, CommandNames.WordKey(command.Path), command.TextKey) with { Options = options.Project(command) };

    private DiscordOption Named(OptionType type, string word, string description) => new(type, texts.Default(word), texts.Default(description))
    {
        NameLocalizations = texts.Others(word),
        DescriptionLocalizations = texts.Others(description),
    };
}
