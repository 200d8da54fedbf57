using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Subscriptions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Subscriptions;

/// <summary>
/// The calendar that a secret opens. What was shown is remembered when it is read, for only what a reader saw must be taken
/// back; as long as nothing changed, reading writes nothing.
/// </summary>
internal sealed partial class CalendarFeed(
    Database database, ITeamDirectory teams, FeedPlan plan, TimeProvider clock, ILogger<CalendarFeed> logger)
{
    /// <returns>A problem when the secret opens nothing, or not any more, and when the database cannot be used now.</returns>
    public async Task<Result<FeedDocument>> FindAsync(string token, CancellationToken cancellationToken)
    {
        try
        {
            Renewal? read = await database.ReadAsync((work, ct) => RenewAsync(work, token, ct), cancellationToken);
            return read switch
            {
                null => Problem.NotFound("feed.unknown"),
                { IsUnchanged: true } => read.Document,
                _ => await database.WriteAsync<FeedDocument>((work, ct) => WriteAsync(work, token, ct), cancellationToken),
            };
        }
        catch (StorageException exception)
        {
            // The page's door would log the address, and the secret with it.
            LogFailed(exception);
            return Problem.Unavailable("feed.unavailable");
        }
    }

    private async Task<Result<FeedDocument>> WriteAsync(Work work, string token, CancellationToken cancellationToken)
    {
        if (await RenewAsync(work, token, cancellationToken) is not { } renewal)
        {
            return Problem.NotFound("feed.unknown");
        }

        await FeedEventStore.SaveAsync(work, renewal.Team, renewal.Before, renewal.Document.Events, cancellationToken);
        return renewal.Document;
    }

    private async Task<Renewal?> RenewAsync(Work work, string token, CancellationToken cancellationToken)
    {
        if (await FeedStore.FindTeamAsync(work, token, cancellationToken) is not { } id)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        TeamContext context = await teams.GetAsync(work, id, cancellationToken);
        (ImmutableArray<FeedEvent> planned, DateOnly first) = await plan.LoadAsync(work, context, context.Team.DateOf(now), cancellationToken);
        IReadOnlyList<FeedEvent> before = await FeedEventStore.ListAsync(work, id, cancellationToken);
        return new Renewal(id, before, new FeedDocument(context.Team, FeedHistory.Renew(before, planned, first, now)));
    }

    private sealed record Renewal(TeamId Team, IReadOnlyList<FeedEvent> Before, FeedDocument Document)
    {
        public bool IsUnchanged => Before.SequenceEqual(Document.Events);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available to a calendar")]
    private partial void LogFailed(Exception exception);
}
