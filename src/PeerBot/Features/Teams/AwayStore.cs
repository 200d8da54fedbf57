using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>The SQL of absences known in advance. The only code that writes <c>away_ranges</c>.</summary>
internal static class AwayStore
{
    /// <param name="until">Ranges that ended before this day are left out: a team needs them no more.</param>
    public static async Task<IEnumerable<AwayRange>> ListAsync(Work work, TeamId team, DateOnly until, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT member_id AS MemberId, from_date AS FromDate, until_date AS UntilDate
            FROM away_ranges
            WHERE team_id = @team AND until_date >= @until
            ORDER BY from_date
            """,
            new { team = team.Value, until }, cancellationToken);
        return rows.Select(row => new AwayRange(new MemberId(row.MemberId), row.FromDate, row.UntilDate));
    }

    public static Task AddAsync(Work work, TeamId team, AwayRange range, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO away_ranges (team_id, member_id, from_date, until_date)
            VALUES (@team, @member, @From, @Until)
            """,
            new { team = team.Value, member = range.Member.Value, range.From, range.Until }, cancellationToken);

    /// <summary>The member is there again from a day on: ranges that reach it end the day before, later ones are dropped.</summary>
    public static async Task EndAsync(Work work, TeamId team, MemberId member, DateOnly back, CancellationToken cancellationToken)
    {
        var parameters = new { team = team.Value, member = member.Value, back, lastDay = back.AddDays(-1) };
        await work.ExecuteAsync(
            "DELETE FROM away_ranges WHERE team_id = @team AND member_id = @member AND from_date >= @back", parameters, cancellationToken);
        await work.ExecuteAsync(
            """
            UPDATE away_ranges
            SET until_date = @lastDay
            WHERE team_id = @team AND member_id = @member AND until_date >= @back
            """,
            parameters, cancellationToken);
    }

    /// <summary>The days to come are nobody's business any more; those that are over tell the minutes who was there.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            "DELETE FROM away_ranges WHERE team_id = @team AND member_id IN @ids AND from_date > @Today", erasure.Values, cancellationToken);
        await work.ExecuteAsync(
            "UPDATE away_ranges SET until_date = @Today WHERE team_id = @team AND member_id IN @ids AND until_date > @Today",
            erasure.Values, cancellationToken);
    }

    /// <returns>How many were over so long ago.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM away_ranges WHERE team_id = @team AND until_date < @Before", expiry.Values, cancellationToken);

    private sealed record Row
    {
        public long MemberId { get; init; }

        public DateOnly FromDate { get; init; }

        public DateOnly UntilDate { get; init; }
    }
}
