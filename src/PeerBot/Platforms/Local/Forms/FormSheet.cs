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

/// <summary>A command in words, for the completion.</summary>
/// <param name="Words">The command as one types it in the reader's language, without the slash.</param>
/// <param name="Example">One line that works.</param>
internal sealed record CommandSheet(
    string Path, string Words, string Summary, string Example, ImmutableArray<OptionSheet> Options);
