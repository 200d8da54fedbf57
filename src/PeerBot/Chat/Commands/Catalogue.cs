using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PeerBot.Chat.Commands;

/// <summary>Every command there is, in the order of the features.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, CommandSpec> byPath;

    /// <exception cref="ArgumentException">Two commands have one path.</exception>
    public Catalogue(IEnumerable<CommandSpec> commands)
    {
        Commands = [.. commands];
        byPath = Commands.ToFrozenDictionary(command => command.Path, StringComparer.Ordinal);
    }

    public ImmutableArray<CommandSpec> Commands { get; }

    public CommandSpec? Find(string path) => byPath.GetValueOrDefault(path);
}
