using System.Collections.Immutable;

namespace PeerBot.Chat.Transcripts;

/// <summary>
/// Remembers what was said in a place. Discord and Slack keep their own history; the local page has none but this, so that
/// a reload or a restart loses nothing.
/// </summary>
public interface ITranscript
{
    /// <summary>
    /// Adds an entry, or puts its content in the place of the one that has the same key in the same place: that one keeps
    /// its number and its moment, so a repeated delivery shows once and a live card stays where it was.
    /// </summary>
    Task<TranscriptEntry> PutAsync(TranscriptDraft draft, CancellationToken cancellationToken);

    /// <param name="reader">Whose private entries are included.</param>
    /// <param name="before">Only entries with a smaller number; <see cref="long.MaxValue"/> for the newest.</param>
    /// <param name="count">At most so many.</param>
    /// <returns>The newest of those asked for, oldest first.</returns>
    Task<ImmutableArray<TranscriptEntry>> ListAsync(
        Place place, string reader, long before, int count, CancellationToken cancellationToken);

    /// <returns>The live card that was posted last, or <see langword="null"/> where there never was one.</returns>
    Task<TranscriptEntry?> FindLiveAsync(Place place, CancellationToken cancellationToken);

    /// <summary>Forgets a private entry that its reader is done with.</summary>
    /// <returns>Whether there was such an entry of that reader.</returns>
    Task<bool> DismissAsync(Place place, string reader, long number, CancellationToken cancellationToken);

    /// <param name="number">The entry's number.</param>
    /// <param name="position">Which of its files, from 0.</param>
    /// <param name="reader">Who asks: files of another's private entry are not found.</param>
    Task<TranscriptFile?> FindFileAsync(long number, int position, string reader, CancellationToken cancellationToken);
}
