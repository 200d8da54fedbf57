using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Personal;

/// <summary>
/// Keeps what teams decided about how long people and sessions are remembered. It looks every hour, so each team is done in the
/// first hour of its day, and whatever was missed is made up for; done twice, nothing happens.
/// </summary>
internal sealed partial class Retention(
    Database database, ITeamDirectory teams, IEnumerable<IPersonalRecords> records, PersonEraser eraser, ErasureSignal traces, TimeProvider clock,
    ILogger<Retention> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Interval, clock);
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (StorageException exception)
            {
                LogPutOff(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Does what is due for every team, each in a transaction of its own.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<TeamRecord> all = await database.ReadAsync(TeamStore.ListAsync, cancellationToken);
        foreach (Team team in all.Select(record => record.Team).Where(team => team.Settings is { FormerMonths: > 0 } or { SessionMonths: > 0 }))
        {
            Result<bool> done = await database.WriteAsync<bool>((work, token) => KeepAsync(work, team.Id, token), cancellationToken);
            if (done.Value)
            {
                LogForgotten(team.Id.Value);
                traces.Set();
            }
        }
    }

    /// <returns>Whether anything went.</returns>
    private async Task<Result<bool>> KeepAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        TeamContext context = await teams.GetAsync(work, team, cancellationToken);
        TeamSettings settings = context.Team.Settings;
        ImmutableArray<PersonOfTeam> former = settings.FormerMonths > 0
            ? await FormerMembers.ListAsync(work, context, settings.FormerMonths, context.Team.DateOf(now), cancellationToken)
            : [];
        foreach (PersonOfTeam person in former)
        {
            await eraser.EraseAsync(work, person, ErasureRule.Anonymise, now, cancellationToken);
        }

        int rows = settings.SessionMonths > 0 ? await ForgetAsync(work, OldSessions.Of(context, settings.SessionMonths, now), cancellationToken) : 0;
        if (rows > 0)
        {
            await ErasureStore.AddAsync(work, team, "sessions", now, cancellationToken);
        }

        return rows > 0 || !former.IsEmpty;
    }

    /// <returns>How many rows went.</returns>
    private async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken)
    {
        int rows = 0;

        // What later features hold points to what earlier ones hold.
        foreach (IPersonalRecords record in records.Reverse())
        {
            rows += await record.ForgetAsync(work, expiry, cancellationToken);
        }

        return rows;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Team {TeamId}: what it does not want to keep any longer is gone")]
    private partial void LogForgotten(long teamId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What teams do not want to keep could not be removed now; it is tried again in an hour")]
    private partial void LogPutOff(Exception exception);
}
