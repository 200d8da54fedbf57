using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Tells one organiser of a paused team, where the platform has a way to; whoever cannot be told is not told again and again.</summary>
internal sealed partial class PauseNotices(
    Database database, ITeamDirectory teams, IEnumerable<IPlatform> platforms, Pauses pauses, ILogger<PauseNotices> logger) : BackgroundService
{
    /// <summary>When a chat service was out of reach, it is tried again this much later.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, IPlatform> platformsByName = platforms.ToDictionary(platform => platform.Name);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await pauses.LoadAsync(stoppingToken);
                await TellAllAsync(stoppingToken);
            }
            catch (StorageException exception)
            {
                LogStorage(exception);
            }

            await pauses.WaitAsync(Interval, stoppingToken);
        }
    }

    private async Task TellAllAsync(CancellationToken cancellationToken)
    {
        foreach ((Pause pause, TeamContext context) in await database.ReadAsync(ListAsync, cancellationToken))
        {
            try
            {
                bool isTold = await TellAsync(pause, context, cancellationToken);
                LogTold(pause.Team.Value, isTold);
                await database.WriteAsync<bool>(
                    async (work, token) =>
                    {
                        await PauseStore.TellAsync(work, pause, token);
                        return true;
                    },
                    cancellationToken);
            }
            catch (IOException exception)
            {
                LogUnreachable(exception, context.PlaceOf(pause.Mirror)?.Platform ?? context.Place.Platform);
            }
        }
    }

    /// <returns>Whether an organiser could be told.</returns>
    private async Task<bool> TellAsync(Pause pause, TeamContext context, CancellationToken cancellationToken)
    {
        Message notice = Message.Say($"pause.{pause.Fault.ToString().ToLowerInvariant()}", ("team", context.Team.Name)) with { Tone = Tone.Warning };
        string key = FormattableString.Invariant($"pause/{pause.Team.Value}/{pause.Since.ToUnixTimeSeconds()}");
        foreach ((string word, string userId) in Ways(context, pause))
        {
            if (platformsByName.TryGetValue(word, out IPlatform? platform)
                && await platform.TellAsync(userId, key, notice, context.Language, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the organisers can be told. Of several platforms, the one where all is well is the likelier way.</summary>
    private static IEnumerable<(string Platform, string UserId)> Ways(TeamContext context, Pause pause) =>
        from place in context.Places.OrderBy(place => place == context.PlaceOf(pause.Mirror))
        from member in context.Roster.Present
        where member.IsOrganiser
        let userId = member.UserIdOn(place.Platform)
        where userId is not null
        select (place.Platform, userId);

    private async Task<IReadOnlyList<(Pause, TeamContext)>> ListAsync(Work work, CancellationToken cancellationToken)
    {
        List<(Pause, TeamContext)> untold = [];
        foreach (Pause pause in await PauseStore.ListUntoldAsync(work, cancellationToken))
        {
            untold.Add((pause, await teams.GetAsync(work, pause.Team, cancellationToken)));
        }

        return untold;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An organiser of team {Team} was told of the pause: {IsTold}")]
    private partial void LogTold(long team, bool isTold);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} cannot be reached to tell an organiser of a pause")]
    private partial void LogUnreachable(Exception exception, string platform);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is not available to tell of pauses")]
    private partial void LogStorage(Exception exception);
}
