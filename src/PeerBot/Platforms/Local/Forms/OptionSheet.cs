using System.Collections.Immutable;
using PeerBot.Chat.Commands;

namespace PeerBot.Platforms.Local.Forms;

/// <summary>An option of a command in words, for a form's field and for the completion.</summary>
/// <param name="Word">What the option is called in the reader's language.</param>
/// <param name="Kind">The name of the <see cref="OptionKind"/> in lower case; <c>file</c> for a text that comes as one.</param>
/// <param name="Hint">What it means, one short sentence.</param>
/// <param name="Max">For texts the greatest length in UTF-16 units, for numbers the greatest value.</param>
internal sealed record OptionSheet(
    string Name,
    string Word,
    string Kind,
    string Hint,
    bool IsRequired,
    int Min,
    int Max,
    ImmutableArray<Suggestion> Choices)
{
    /// <summary>What a form's field holds at first.</summary>
    public string? Value { get; init; }
}
