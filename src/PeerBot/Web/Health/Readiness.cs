using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;

namespace PeerBot.Web.Health;

/// <summary>Asks everything that a command needs: the database, and each platform that is enabled.</summary>
internal sealed class Readiness(
    EngineHealth engine, TimetableHealth timetable, Pauses pauses, DailyBackup backup, IEnumerable<IPlatform> platforms, IEnumerable<IPlatformLink> links)
{
    private readonly string[] platformNames = [.. platforms.Select(platform => platform.Name)];
    private readonly Dictionary<string, IPlatformLink> linksByPlatform = links.ToDictionary(link => link.Platform);

    public async Task<ReadyView> CheckAsync()
    {
        CheckView database = new("database", await engine.DatabaseTroubleAsync());

        // A platform without a link lives in this process, so it is up as long as we are.
        IEnumerable<CheckView> connected = platformNames.Union(linksByPlatform.Keys)
            .Select(name => new CheckView(name, linksByPlatform.GetValueOrDefault(name)?.Trouble));
        return new ReadyView([database, .. connected], pauses.Count, await timetable.LookAsync(CancellationToken.None), backup.Trouble);
    }
}

/// <summary>One thing that was asked.</summary>
/// <param name="Trouble">What is wrong with it, or <see langword="null"/>.</param>
internal sealed record CheckView(string Name, string? Trouble)
{
    public bool IsReady => Trouble is null;
}

/// <summary>Everything that was asked.</summary>
/// <param name="PausedTeams">How many teams live where the bot may not speak; commands come in all the same.</param>
/// <param name="Timetable">What the bot is to do by itself; <see langword="null"/> while that cannot be read.</param>
/// <param name="BackupTrouble">That the last daily backup failed, or <see langword="null"/>; commands come in all the same.</param>
internal sealed record ReadyView(ImmutableArray<CheckView> Checks, int PausedTeams, TimetableView? Timetable, string? BackupTrouble)
{
    public bool IsReady => Checks.All(check => check.IsReady);
}
