using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using PeerBot.Chat;
using PeerBot.Platforms.Local;
using PeerBot.Platforms.Local.Feeds;

namespace PeerBot.Web.Page;

/// <summary>
/// The line on which an open page hears what changed, as server-sent events. A page that comes back names the last event it
/// heard; one that missed too much is told to load everything again.
/// </summary>
internal static class GetEvents
{
    private const string LastEventId = "Last-Event-ID";

    public static IResult Run(
        HttpContext context, Feed feed, IHostApplicationLifetime lifetime, string place, string user, string position)
    {
        string from = context.Request.Headers[LastEventId] is [{ Length: > 0 } last] ? last : position;
        return TypedResults.ServerSentEvents(
            ReadAsync(feed, new Place(LocalPlatform.Word, place), user, from, lifetime.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> ReadAsync(
        Feed feed, Place place, string user, string from, CancellationToken stopping, [EnumeratorCancellation] CancellationToken aborted)
    {
        using FeedReader? reader = feed.Open(place, user, from);
        if (reader is null)
        {
            yield return new SseItem<string>("{}", "resync") { EventId = feed.Position };
            yield break;
        }

        // Nothing is sent before the first event, not even that the line stands; so the first one says just that.
        yield return new SseItem<string>("{}", "hello") { EventId = from };

        // An open line must not keep the process from stopping.
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stopping, aborted);
        await using IAsyncEnumerator<FeedEvent> events = reader.ReadAllAsync(either.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await MoveAsync(events))
        {
            yield return new SseItem<string>(events.Current.Data, events.Current.Kind) { EventId = feed.IdOf(events.Current.Number) };
        }
    }

    /// <returns>Whether there is another event; a page that left, or a process that stops, has none.</returns>
    private static async Task<bool> MoveAsync(IAsyncEnumerator<FeedEvent> events)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
