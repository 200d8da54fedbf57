using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Hosting;
using PeerBot.Platforms.Discord.Commands;

namespace PeerBot.Tests.Platforms.Discord.Commands;

public sealed partial class CommandProjectionTests
{
    private readonly ImmutableArray<DiscordCommand> commands = Project(isForOneServer: false);

    [Fact]
    public void Commands_are_projected_as_reviewed() =>
        Snapshot.Match(CommandPage.Write(commands), "commands.txt");

    [Fact]
    public void Every_name_is_one_that_Discord_takes()
    {
        string[] names = [.. commands.Where(command => command.Type == CommandType.Slash).SelectMany(command => Names(command))];

        Assert.All(names, name => Assert.Matches(Name(), name));
        Assert.All(names, name => Assert.Equal(name.ToLowerInvariant(), name));
    }

    [Fact]
    public void Menu_entries_have_a_name_alone()
    {
        DiscordCommand[] entries = [.. commands.Where(command => command.Type != CommandType.Slash)];

        Assert.Equal(5, entries.Count(entry => entry.Type == CommandType.Message));
        Assert.Equal(1, entries.Count(entry => entry.Type == CommandType.User));
        Assert.All(entries, entry => Assert.Null(entry.Description));
        Assert.All(entries, entry => Assert.InRange(entry.Name.Length, 1, 32));
    }

    [Fact]
    public void Required_options_come_first() => Assert.All(
        commands.SelectMany(command => Options(command.Options)).Where(option => option.Type == OptionType.Subcommand),
        command => Assert.DoesNotContain((command.Options ?? []).SkipWhile(option => option.Required == true), option => option.Required == true));

    [Fact]
    public void Commands_of_one_server_do_not_say_where_they_can_be_used() =>
        Assert.All(Project(isForOneServer: true), command => Assert.Null(command.Contexts));

    private static ImmutableArray<DiscordCommand> Project(bool isForOneServer)
    {
        Catalogue catalogue = new(FeatureCatalogue.All);
        return new CommandProjection(catalogue, new MessageMenu(catalogue), new Phrasebook()).Project(isForOneServer);
    }

    private static IEnumerable<string> Names(DiscordCommand command) =>
        Options(command.Options)
            .SelectMany(option => (option.NameLocalizations?.Values ?? []).Append(option.Name))
            .Concat((command.NameLocalizations?.Values ?? []).Append(command.Name));

    private static IEnumerable<DiscordOption> Options(ImmutableArray<DiscordOption>? options) =>
        (options ?? []).SelectMany(option => Options(option.Options).Prepend(option));

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z")]
    private static partial Regex Name();
}
