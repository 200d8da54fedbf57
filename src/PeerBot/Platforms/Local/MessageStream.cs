using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Transcripts;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Feeds;

namespace PeerBot.Platforms.Local;

/// <summary>The messages of the places: every one is kept first and shown second, so nobody sees what a restart would forget.</summary>
internal sealed class MessageStream(ITranscript transcript, Feed feed, TimeProvider clock)
{
    /// <summary>How many entries a page loads at once.</summary>
    public const int PageSize = 100;

    public async Task<Entry> PutAsync(Place place, Draft draft, CancellationToken cancellationToken)
    {
        string content = JsonSerializer.Serialize(draft.Card, CardJson.Readable.Card);
        TranscriptEntry kept = await transcript.PutAsync(
            new TranscriptDraft(place, draft.Key, draft.Reader, draft.IsLive, clock.GetUtcNow(), content, draft.Files),
            cancellationToken);

        Entry entry = Entry.Of(kept);
        feed.Publish("entry", place, kept.Reader, JsonSerializer.Serialize(entry, CardJson.Readable.Entry));
        return entry;
    }

    /// <inheritdoc cref="ITranscript.ListAsync"/>
    public async Task<ImmutableArray<Entry>> ListAsync(Place place, string reader, long before, CancellationToken cancellationToken)
    {
        ImmutableArray<TranscriptEntry> entries = await transcript.ListAsync(place, reader, before, PageSize, cancellationToken);
        return [.. entries.Select(Entry.Of)];
    }

    /// <inheritdoc cref="ITranscript.FindLiveAsync"/>
    public async Task<Entry?> FindLiveAsync(Place place, CancellationToken cancellationToken) =>
        await transcript.FindLiveAsync(place, cancellationToken) is { } entry ? Entry.Of(entry) : null;

    /// <summary>Removes a private entry from its reader's pages. One that is not there is no mistake: two tabs may dismiss it.</summary>
    public async Task DismissAsync(Place place, string reader, long number, CancellationToken cancellationToken)
    {
        if (await transcript.DismissAsync(place, reader, number, cancellationToken))
        {
            feed.Publish("dismissed", place, reader, FormattableString.Invariant($$"""{"number":{{number}}}"""));
        }
    }
}
