using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain;

/// <summary>
/// A sentence that is in no language yet: the key of a text and what to put into its places. It is put into words at the
/// very edge, in the reader's language, so one value can be told to several people.
/// </summary>
/// <param name="Key">The key of the text, such as <c>rotation.nobody-else</c>. A key without a text is a bug.</param>
/// <param name="Arguments">
/// What stands in the named places. Values may be text of a user (shown verbatim, never as markup), whole numbers,
/// <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTimeOffset"/>, members, phrases, and lists of these.
/// </param>
public sealed record Phrase(string Key, ImmutableArray<PhraseArgument> Arguments)
{
    public static Phrase Of(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        new(key, PhraseArgument.From(arguments));

    /// <summary>
    /// With every <see cref="MemberId"/>, lists included, replaced by what can be put into words. The rules know members by
    /// id only; whoever speaks knows their names.
    /// </summary>
    public Phrase Naming(Func<MemberId, object> nameOf) => this with
    {
        Arguments = [.. Arguments.Select(argument => argument with
        {
            Value = argument.Value switch
            {
                MemberId member => nameOf(member),
                IEnumerable<MemberId> members => members.Select(nameOf).ToImmutableArray(),
                _ => argument.Value,
            },
        })],
    };
}

/// <summary>One named place of a <see cref="Phrase"/> and what stands there.</summary>
public readonly record struct PhraseArgument(string Name, object Value)
{
    internal static ImmutableArray<PhraseArgument> From(ReadOnlySpan<(string Name, object Value)> pairs)
    {
        ImmutableArray<PhraseArgument>.Builder arguments = ImmutableArray.CreateBuilder<PhraseArgument>(pairs.Length);
        foreach ((string name, object value) in pairs)
        {
            arguments.Add(new PhraseArgument(name, value));
        }

        return arguments.MoveToImmutable();
    }
}
