using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Chat.Commands.Rules;

/// <summary>What help shows as an example can be typed just so.</summary>
internal sealed class ExampleRules(Catalogue catalogue, Phrasebook phrasebook)
{
    private readonly CommandText text = new(catalogue, phrasebook);

    public IEnumerable<string> Broken() => catalogue.Commands
        .Where(command => !Works(command))
        .Select(command => $"/{command.Path}: the example '{command.Example}' does not lead to this command with all it requires.");

    private bool Works(CommandSpec command)
    {
        Result<CommandCall> call = text.Parse(command.Example);
        return command.Example.StartsWith('/')
            && call.Problem is null
            && call.Value.Path == command.Path
            && OptionBinder.Missing(command, call.Value).IsEmpty;
    }
}
