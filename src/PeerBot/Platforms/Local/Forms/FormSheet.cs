using System.Collections.Immutable;

namespace PeerBot.Platforms.Local.Forms;

/// <summary>A form in words, as the page shows it.</summary>
/// <param name="Path">The command that sending it carries out.</param>
/// <param name="Settled">Options of the command that are not asked for.</param>
internal sealed record FormSheet(
    string Title,
    string Path,
    ImmutableSortedDictionary<string, string> Settled,
    ImmutableArray<OptionSheet> Fields);

/// <summary>An option of a command in words, for a form's field and for the completion.</summary>
/// <param name="Kind">The name of the <see cref="Chat.Commands.OptionKind"/> in lower case.</param>
/// <param name="Hint">What it means, one short sentence.</param>
/// <param name="Max">For texts the greatest length in UTF-16 units, for numbers the greatest value.</param>
internal sealed record OptionSheet(
    string Name,
    string Kind,
    string Hint,
    bool IsRequired,
    int Min,
    int Max,
    ImmutableArray<ChoiceSheet> Choices)
{
    /// <summary>What a form's field holds at first.</summary>
    public string? Value { get; init; }
}

internal sealed record ChoiceSheet(string Value, string Label);

/// <summary>A command in words, for the completion.</summary>
/// <param name="Example">One line that works.</param>
internal sealed record CommandSheet(string Path, string Summary, string Example, ImmutableArray<OptionSheet> Options);
