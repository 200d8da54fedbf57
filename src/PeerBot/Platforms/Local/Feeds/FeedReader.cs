using System.Threading.Channels;
using PeerBot.Chat;

namespace PeerBot.Platforms.Local.Feeds;

/// <summary>The line to one open page.</summary>
internal sealed class FeedReader(Place place, string user, Action<FeedReader> close) : IDisposable
{
    // More than all that is kept, so that catching up always fits.
    private readonly Channel<FeedEvent> waiting = Channel.CreateBounded<FeedEvent>(Feed.Kept * 2);

    /// <summary>What this page may know. It ends when the page reads too slowly.</summary>
    public IAsyncEnumerable<FeedEvent> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    /// <returns>Whether the line still works; one that is full is ended, because a gap would be worse than a new start.</returns>
    public bool Offer(FeedEvent happened)
    {
        FeedEvent? told = Tell(happened);
        bool works = told is null || waiting.Writer.TryWrite(told);
        if (!works)
        {
            waiting.Writer.TryComplete();
        }

        return works;
    }

    public void Dispose() => close(this);

    /// <summary>Of another place a page learns only that something was said there, and nothing of what is private.</summary>
    private FeedEvent? Tell(FeedEvent happened) => happened switch
    {
        { Reader: { } reader } when reader != user => null,
        { Place: { } other } when other != place => happened.Reader is null
            ? happened with { Kind = "activity", Data = $$"""{"place":"{{System.Text.Json.JsonEncodedText.Encode(other.Id)}}"}""" }
            : null,
        _ => happened,
    };
}
