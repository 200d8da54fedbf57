using System.Collections.Immutable;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Markdown made from a member's text that stays inside the place it is put into.</summary>
/// <param name="Lines">Blocks with one empty line between them. Never empty at either end, no trailing blanks.</param>
/// <param name="OpensInline">The first line is plain running text, so it may follow a label on the same line.</param>
internal readonly record struct SafeText(ImmutableArray<string> Lines, bool OpensInline)
{
    public bool IsEmpty => Lines.IsDefaultOrEmpty;
}
