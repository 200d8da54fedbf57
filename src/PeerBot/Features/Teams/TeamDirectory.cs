using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <inheritdoc cref="ITeamDirectory"/>
internal sealed class TeamDirectory(TimeProvider clock) : ITeamDirectory
{
    /// <summary>How far back absences matter to a command: rights and turns are about today, attendance about recent days.</summary>
    private const int AwayDaysBack = 60;

    public async Task<TeamContext?> FindAsync(Work work, Place place, CancellationToken cancellationToken) =>
        await TeamStore.FindAsync(work, place, cancellationToken) is { } record
            ? await CompleteAsync(work, record, cancellationToken)
            : null;

    public async Task<IReadOnlyList<Place>> ListPlacesAsync(Work work, string platform, CancellationToken cancellationToken) =>
        [.. (await TeamStore.ListAsync(work, platform, cancellationToken)).Select(record => record.PlaceOn(platform)!)];

    public async Task<TeamContext> GetAsync(Work work, TeamId id, CancellationToken cancellationToken)
    {
        TeamRecord record = await TeamStore.FindAsync(work, id, cancellationToken)
            ?? throw new KeyNotFoundException($"There is no team {id.Value}.");
        return await CompleteAsync(work, record, cancellationToken);
    }

    /// <summary>Adds the people to a team.</summary>
    public async Task<TeamContext> CompleteAsync(Work work, TeamRecord record, CancellationToken cancellationToken)
    {
        DateOnly since = record.Team.DateOf(clock.GetUtcNow()).AddDays(-AwayDaysBack);
        IEnumerable<Member> members = await MemberStore.ListAsync(work, record.Team.Id, cancellationToken);
        IEnumerable<AwayRange> away = await AwayStore.ListAsync(work, record.Team.Id, since, cancellationToken);
        return new TeamContext(record.Team, new Roster(members, away), record.Place, record.Language) { Mirrors = record.Mirrors };
    }
}
