using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>The SQL of what was removed. The only code that writes <c>erasures</c>.</summary>
internal static class ErasureStore
{
    /// <summary>What <see cref="ErasureSignal"/> waits for.</summary>
    public const string Table = "erasures";

    /// <returns>How many people of the team had their data removed.</returns>
    public static Task<int> CountPeopleAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.GetAsync<int>(
            "SELECT count(*) FROM erasures WHERE team_id = @team AND what = 'person'", new { team = team.Value }, cancellationToken);

    /// <param name="what"><c>person</c> or <c>sessions</c>.</param>
    public static Task AddAsync(Work work, TeamId team, string what, DateTimeOffset now, CancellationToken cancellationToken)
    {
        work.Announce(Table);
        return work.ExecuteAsync(
            "INSERT INTO erasures (team_id, what, at) VALUES (@team, @what, @now)", new { team = team.Value, what, now }, cancellationToken);
    }

    /// <returns>The latest removal whose traces are still in the file; 0 when there is none.</returns>
    public static Task<long> LastToScrubAsync(Work work, CancellationToken cancellationToken) =>
        work.GetAsync<long>("SELECT coalesce(max(id), 0) FROM erasures WHERE scrubbed_at IS NULL", null, cancellationToken);

    public static Task ScrubbedAsync(Work work, long last, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE erasures SET scrubbed_at = @now WHERE id <= @last AND scrubbed_at IS NULL", new { last, now }, cancellationToken);
}

/// <summary>Wakes whoever takes the traces of what was removed out of the file.</summary>
internal sealed class ErasureSignal() : Signal(ErasureStore.Table);
