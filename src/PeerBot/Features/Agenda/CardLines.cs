using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Agenda;

/// <summary>A part of a session's card: a heading and some lines, no more than a card has room for.</summary>
internal static class CardLines
{
    private const int Most = 10;

    /// <param name="moreKey">A text with the place <c>count</c> for the lines that are left out.</param>
    /// <returns>Nothing at all when there are no lines.</returns>
    public static ImmutableArray<Block> Of(string headingKey, string moreKey, ImmutableArray<Phrase> lines)
    {
        if (lines.IsEmpty)
        {
            return [];
        }

        ImmutableArray<Phrase> shown = lines.Length <= Most
            ? lines
            : [.. lines[..Most], Phrase.Of(moreKey, ("count", lines.Length - Most))];
        return [new Heading(Phrase.Of(headingKey)), new Bullets(shown)];
    }
}
