using System.Collections.Immutable;

namespace PeerBot.Chat.Commands;

/// <summary>A command with some of its options, not yet checked against its declaration.</summary>
/// <param name="Path">The command's words, such as <c>moderator next</c>.</param>
/// <param name="Options">What was given, by option name, as it was written.</param>
public sealed record CommandCall(string Path, ImmutableSortedDictionary<string, string> Options)
{
    public static CommandCall Of(string path, params ReadOnlySpan<(string Name, string Value)> options)
    {
        ImmutableSortedDictionary<string, string>.Builder given = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in options)
        {
            given[name] = value;
        }

        return new CommandCall(path, given.ToImmutable());
    }
}
