using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>The notes on a session's card.</summary>
internal sealed class NoteContent : ISessionContent
{
    /// <summary>The card is for finding one's way; the rest stands in the minutes.</summary>
    private const int MostLines = 5;

    public async Task<ImmutableArray<Block>> DescribeAsync(Work work, TeamContext context, Session session, CancellationToken cancellationToken)
    {
        IReadOnlyList<SharedNote> notes = await NoteStore.ListBySessionsAsync(work, [session.Id], cancellationToken);
        return notes.Count == 0
            ? []
            :
            [
                new Heading(Phrase.Of("minutes.heading.notes")),
                new Bullets([.. notes.TakeLast(MostLines).Select(note => Phrase.Of("minutes.verbatim", ("text", Excerpt.Of(note.Text))))]),
            ];
    }

    public Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        NoteStore.MoveAsync(work, from, to, cancellationToken);
}
