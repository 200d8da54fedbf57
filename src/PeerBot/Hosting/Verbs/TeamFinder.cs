using System.Globalization;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Hosting.Verbs;

/// <summary>Finds the team and the member that an operator names.</summary>
internal sealed class TeamFinder(Database database, TeamDirectory teams)
{
    /// <param name="written">A name, or <c>id:</c> and a number; <see langword="null"/> for the only team there is.</param>
    /// <exception cref="OperatorException">No team is meant, or more than one.</exception>
    public Task<TeamContext> FindAsync(string? written, CancellationToken cancellationToken) => database.ReadAsync(
        async (work, token) =>
        {
            IReadOnlyList<TeamRecord> all = await TeamStore.ListAsync(work, token);
            TeamRecord[] meant = [.. all.Where(team => written is null || IsMeant(team, written))];
            return meant switch
            {
                [TeamRecord team] => await teams.CompleteAsync(work, team, token),
                [] when written is null => throw new OperatorException("The database holds no team yet. Set one up in its channel first."),
                [] => throw new OperatorException($"There is no team '{written}'. {Known(all)}"),
                _ when written is null => throw new OperatorException($"There are several teams. Write --team NAME or --team id:NUMBER. {Known(meant)}"),
                _ => throw new OperatorException($"Several teams are called '{written}'. Write --team id:NUMBER. {Known(meant)}"),
            };
        },
        cancellationToken);

    /// <exception cref="OperatorException">The team has and had nobody of that name.</exception>
    public static MemberId MemberOf(TeamContext team, string name) =>
        (team.Roster.Find(name) ?? team.Roster.All.LastOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)))?.Id
        ?? throw new OperatorException(
            $"{team.Team.Name} has no member '{name}'. There are: {string.Join(", ", team.Roster.All.Select(member => member.Name))}.");

    private static bool IsMeant(TeamRecord team, string written) => written.StartsWith("id:", StringComparison.Ordinal)
        ? written[3..] == team.Team.Id.Value.ToString(CultureInfo.InvariantCulture)
        : string.Equals(team.Team.Name, written, StringComparison.OrdinalIgnoreCase);

    private static string Known(IReadOnlyList<TeamRecord> teams) => teams is []
        ? "The database holds no team yet."
        : $"There are: {string.Join("; ", teams.Select(team => $"id:{team.Team.Id.Value} {team.Team.Name} ({team.Place.Platform} {team.Place.Id})"))}.";
}
