using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Brings one post to its platform. It is settled only after the platform took it: a crash between the two repeats it, and
/// the live key or the platform's own nonce makes the repetition take the first one's place.
/// </summary>
internal sealed partial class OutboxDelivery(
    Database database,
    ITeamDirectory teams,
    IEnumerable<IOutboxAct> acts,
    Pauses pauses,
    EngineMetrics metrics,
    TimeProvider clock,
    ILogger<OutboxDelivery> logger)
{
    /// <summary>Who hears of something later than this is told that it is late.</summary>
    private static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, IOutboxAct> actsByName = acts.ToDictionary(act => act.Name);

    /// <summary>Posts it, or puts it off when that fails. Somebody else's post is left alone.</summary>
    /// <returns>Whether the platform did not refuse it.</returns>
    public async Task<bool> SendAsync(IPlatform platform, OutboxRow row, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (row.NotAfter < now)
        {
            await GiveUpAsync(cancellationToken);
            return true;
        }

        Result<bool> taken = await database.WriteAsync<bool>(
            async (work, token) => await OutboxStore.TakeAsync(work, row, now, token), cancellationToken);
        return !taken.Value || await PostAsync(platform, row, now, cancellationToken);
    }

    /// <summary>Gives up every post that nobody has any use for any more.</summary>
    public async Task GiveUpAsync(CancellationToken cancellationToken)
    {
        Result<int> missed = await database.WriteAsync<int>(
            async (work, token) => await OutboxStore.GiveUpAsync(work, clock.GetUtcNow(), token), cancellationToken);
        metrics.PostsMissed(missed.Value);
    }

    private async Task<bool> PostAsync(IPlatform platform, OutboxRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            if (actsByName[row.Act] is IOutboxErrand errand)
            {
                TeamContext team = await database.ReadAsync((work, token) => teams.GetAsync(work, row.Team, token), cancellationToken);
                await (team.PlaceOf(row.Mirror) is { } there ? errand.DoAsync(team, there, row.Slot, cancellationToken) : Task.CompletedTask);
            }

            (TeamContext Context, Message Message)? post = await database.ReadAsync((work, token) => ComposeAsync(work, row, token), cancellationToken);
            if (post is var (context, message) && context.PlaceOf(row.Mirror) is { } place)
            {
                await platform.PostAsync(
                    place, row.Key, Late(message, row, now), context.Language, cancellationToken);
                metrics.PostTried(isSent: true);
            }

            await WriteAsync((work, token) => SettleAsync(work, row, token), cancellationToken);
            return true;
        }
        catch (PlaceClosedException closed)
        {
            metrics.PostTried(isSent: false);
            await WriteAsync((work, token) => OutboxStore.PostponeAsync(work, row, clock.GetUtcNow(), token), cancellationToken);
            await pauses.PauseAsync(row.Team, row.Mirror, closed.Fault, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not StorageException && !cancellationToken.IsCancellationRequested)
        {
            // The other door where everything is caught: one post that fails must not hold up the rest. A request that ran
            // into its own timeout looks like a cancellation, but nobody cancelled us.
            TimeSpan wait = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, row.Attempts), OutboxStore.LongestWait.TotalSeconds));
            metrics.PostTried(isSent: false);
            LogFailed(exception, row.Act, row.Slot, wait);
            await WriteAsync((work, token) => OutboxStore.PostponeAsync(work, row, clock.GetUtcNow() + wait, token), cancellationToken);
            return false;
        }
    }

    private async Task<(TeamContext Context, Message Message)?> ComposeAsync(Work work, OutboxRow row, CancellationToken cancellationToken)
    {
        TeamContext context = await teams.GetAsync(work, row.Team, cancellationToken);
        Message? message = await actsByName[row.Act].ComposeAsync(work, context, row.Slot, cancellationToken);
        return message is null ? null : (context, message);
    }

    private async Task SettleAsync(Work work, OutboxRow row, CancellationToken cancellationToken)
    {
        await OutboxStore.SettleAsync(work, row, cancellationToken);
        await actsByName[row.Act].SentAsync(work, row.Team, row.Slot, cancellationToken);
    }

    private static Message Late(Message message, OutboxRow row, DateTimeOffset now) => row.DueAt is { } due && now - due > Punctual
        ? message with { Body = [new Paragraph(Phrase.Of("engine.late", ("due", due))), .. message.Body] }
        : message;

    private async Task WriteAsync(Func<Work, CancellationToken, Task> act, CancellationToken cancellationToken) =>
        await database.WriteAsync<bool>(
            async (work, token) =>
            {
                await act(work, token);
                return true;
            },
            cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post {Act} {Slot} failed; it is tried again in {Wait}")]
    private partial void LogFailed(Exception exception, string act, string slot, TimeSpan wait);
}
