using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>
/// Keeps quiet where nobody can hear. A team whose place takes no posts is paused there: its posts wait in the outbox, an
/// organiser is told once, and the first command that comes from there again ends it. Its other places go on.
/// </summary>
internal sealed partial class Pauses(
    Database database, ITeamDirectory teams, OutboxSignal outbox, EngineMetrics metrics, TimeProvider clock, ILogger<Pauses> logger)
    : IPlaceNews, IDisposable
{
    // Every command asks, so the answer must cost nothing.
    private readonly ConcurrentDictionary<Place, (TeamId Team, MirrorId Mirror)> paused = new();
    private readonly SemaphoreSlim news = new(0);

    public int Count => paused.Count;

    /// <summary>Learns who was paused when the program ended last.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await database.ReadAsync(
            async (work, token) =>
            {
                foreach (Pause pause in await PauseStore.ListAsync(work, token))
                {
                    Remember(pause, await teams.GetAsync(work, pause.Team, token));
                }

                return paused.Count;
            },
            cancellationToken);
        metrics.TeamsPaused(Count);
    }

    /// <summary>Returns when a team was paused since the last time, or after a while.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using CancellationTokenSource pause = new(longest, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(pause.Token, cancellationToken);
        try
        {
            await news.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (pause.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // The while is over.
        }
    }

    public void Dispose() => news.Dispose();

    /// <exception cref="StorageException">That cannot be written down now.</exception>
    public async Task PauseAsync(TeamId team, MirrorId mirror, PlaceFault fault, CancellationToken cancellationToken)
    {
        Pause pause = new(team, mirror, fault, clock.GetUtcNow());
        (TeamContext Context, bool IsNew) done = (await database.WriteAsync<(TeamContext, bool)>(
            async (work, token) =>
            {
                TeamContext context = await teams.GetAsync(work, team, token);
                return (context, context.PlaceOf(mirror) is not null && await PauseStore.AddAsync(work, pause, token));
            },
            cancellationToken)).Value;
        if (Remember(pause, done.Context) is { } place && done.IsNew)
        {
            LogPaused(team.Value, place, fault);
            metrics.TeamsPaused(Count);
            news.Release();
        }
    }

    /// <exception cref="StorageException">That cannot be written down now.</exception>
    public async Task ResumeAsync(Place place, CancellationToken cancellationToken)
    {
        if (!paused.TryGetValue(place, out (TeamId Team, MirrorId Mirror) pause))
        {
            return;
        }

        await database.WriteAsync<bool>(
            async (work, token) =>
            {
                await PauseStore.RemoveAsync(work, pause.Team, pause.Mirror, token);
                return true;
            },
            cancellationToken);
        if (paused.TryRemove(place, out _))
        {
            LogResumed(pause.Team.Value, place);
            metrics.TeamsPaused(Count);
            outbox.Set();
        }
    }

    public Task<IReadOnlyList<Place>> ListAsync(string platform, CancellationToken cancellationToken) =>
        database.ReadAsync((work, token) => teams.ListPlacesAsync(work, platform, token), cancellationToken);

    public IReadOnlyList<Place> ListPaused(string platform) => [.. paused.Keys.Where(place => place.Platform == platform)];

    public Task ClosedAsync(Place place, PlaceFault fault, CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        TeamContext? context = await database.ReadAsync((work, token) => teams.FindAsync(work, place, token), cancellationToken);
        if (context?.MirrorOn(place.Platform) is { } mirror)
        {
            await PauseAsync(context.Team.Id, mirror, fault, cancellationToken);
        }
    });

    public Task OpenedAsync(Place place, CancellationToken cancellationToken) => TranslateAsync(() => ResumeAsync(place, cancellationToken));

    /// <returns>Which place that is; <see langword="null"/> when the team has left it.</returns>
    private Place? Remember(Pause pause, TeamContext context)
    {
        Place? place = context.PlaceOf(pause.Mirror);
        if (place is not null)
        {
            paused[place] = (pause.Team, pause.Mirror);
        }

        return place;
    }

    /// <summary>Platforms know no storage; to them it is a medium that fails now and then.</summary>
    private static async Task TranslateAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (StorageException exception)
        {
            throw new IOException("What becomes of the places cannot be written down.", exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Team {Team} is paused: {Place} takes no posts ({Fault})")]
    private partial void LogPaused(long team, Place place, PlaceFault fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "Team {Team} goes on: {Place} takes posts again")]
    private partial void LogResumed(long team, Place place);
}
