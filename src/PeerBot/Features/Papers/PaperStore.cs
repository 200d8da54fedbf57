using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Papers;

/// <summary>The SQL of paper reviews. The only code that writes <c>papers</c>. What was dropped is not read again.</summary>
internal static class PaperStore
{
    private const string Select = $"SELECT {PaperRow.Columns} FROM papers";

    public static async Task<Paper?> FindAsync(Work work, TeamId team, int number, CancellationToken cancellationToken) =>
        (await work.FindAsync<PaperRow>(
            $"{Select} WHERE team_id = @team AND number = @number AND state <> 'dropped'",
            new { team = team.Value, number }, cancellationToken))?.ToPaper();

    /// <returns>The whole list in the order of the days, those without a day at the end.</returns>
    public static Task<IReadOnlyList<Paper>> ListAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(work, "team_id = @team", new { team = team.Value }, cancellationToken);

    /// <returns>What is still to be presented, in the order of the days, those without a day at the end.</returns>
    public static Task<IReadOnlyList<Paper>> ListPlannedAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(work, "team_id = @team AND state = 'planned'", new { team = team.Value }, cancellationToken);

    /// <returns>What was put on the list or given its day in a session.</returns>
    public static Task<IReadOnlyList<Paper>> ListBySessionAsync(Work work, SessionId session, CancellationToken cancellationToken) =>
        ListBySessionsAsync(work, [session], cancellationToken);

    /// <returns>As <see cref="ListBySessionAsync"/> for many at once; <see cref="Paper.ScheduledIn"/> tells which.</returns>
    public static Task<IReadOnlyList<Paper>> ListBySessionsAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken) =>
        ListAsync(work, "scheduled_in IN @sessions", new { sessions = sessions.Select(session => session.Value).ToArray() }, cancellationToken);

    /// <returns>What was to be presented on a day, or was.</returns>
    public static Task<IReadOnlyList<Paper>> ListPresentedAsync(
        Work work, TeamId team, DateOnly date, CancellationToken cancellationToken) =>
        ListPresentedAsync(work, team, date, date, cancellationToken);

    /// <returns>As above for a stretch of days; <see cref="Paper.Date"/> and <see cref="Paper.DoneOn"/> tell which day.</returns>
    public static Task<IReadOnlyList<Paper>> ListPresentedAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            "team_id = @team AND (date BETWEEN @from AND @to OR done_on BETWEEN @from AND @to)",
            new { team = team.Value, from, to },
            cancellationToken);

    /// <returns>A number that no paper of the team ever had.</returns>
    public static Task<int> NextNumberAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.GetAsync<int>(
            "SELECT coalesce(max(number), 0) + 1 FROM papers WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    public static async Task AddAsync(
        Work work, TeamId team, Paper paper, MemberId addedBy, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            """
            INSERT INTO papers (team_id, number, title, presenters, materials, state, added_by, added_at)
            VALUES (@team, @Number, @Title, '[]', '[]', 'planned', @addedBy, @now)
            """,
            new { team = team.Value, paper.Number, paper.Title, addedBy = addedBy.Value, now }, cancellationToken);
        await SaveAsync(work, team, paper, cancellationToken);
    }

    public static async Task SaveAsync(Work work, TeamId team, Paper paper, CancellationToken cancellationToken)
    {
        PaperRow row = PaperRow.Of(paper);
        await work.ExecuteAsync(
            """
            UPDATE papers
            SET title = @Title, url = @Url, series = @Series, part = @Part, venue = @Venue, presenters = @Presenters, ready = @Ready,
                date = @Date, preparation = @Preparation, materials = @Materials, state = @State, done_on = @DoneOn,
                agenda_number = @AgendaNumber, scheduled_in = @ScheduledIn
            WHERE team_id = @team AND number = @Number
            """,
            new
            {
                team = team.Value,
                row.Number,
                row.Title,
                row.Url,
                row.Series,
                row.Part,
                row.Venue,
                row.Presenters,
                row.Ready,
                row.Date,
                row.Preparation,
                row.Materials,
                row.State,
                row.DoneOn,
                row.AgendaNumber,
                row.ScheduledIn,
            },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, team, cancellationToken);
    }

    /// <summary>A session does not take place: what belongs to it belongs to another.</summary>
    public static Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE papers SET scheduled_in = @to WHERE scheduled_in = @from",
            new { from = from.Value, to = to.Value }, cancellationToken);

    /// <summary>What was to be presented on one day is to be presented on another.</summary>
    public static async Task MoveDayAsync(Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            "UPDATE papers SET date = @to, ready = '[]' WHERE team_id = @team AND date = @from AND state = 'planned'",
            new { team = team.Value, from, to }, cancellationToken);
        await ScheduleStore.ChangedAsync(work, team, cancellationToken);
    }

    /// <summary>
    /// What somebody who is forgotten was still to present is without them; what they presented stays. By the rule of removal
    /// what they gave with it goes: a title is the paper's own.
    /// </summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        const string presents = "team_id = @team AND EXISTS (SELECT 1 FROM json_each(presenters) p WHERE p.value IN @ids)";
        if (erasure.RemovesTexts)
        {
            erasure.Removed(await work.QueryAsync<string>(
                $"SELECT preparation FROM papers WHERE {presents} AND preparation IS NOT NULL", erasure.Values, cancellationToken));
            await work.ExecuteAsync($"UPDATE papers SET preparation = NULL, materials = '[]' WHERE {presents}", erasure.Values, cancellationToken);
        }

        await work.ExecuteAsync(
            $"""
            UPDATE papers
            SET presenters = (SELECT json_group_array(p.value) FROM json_each(presenters) p WHERE p.value NOT IN @ids),
                ready = (SELECT json_group_array(r.value) FROM json_each(ready) r WHERE r.value NOT IN @ids)
            WHERE {presents} AND state = 'planned'
            """,
            erasure.Values, cancellationToken);
    }

    /// <summary>What is still to be presented stays, without the session in which it was put on the list.</summary>
    /// <returns>How many papers went.</returns>
    public static async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken)
    {
        int gone = await work.ExecuteAsync(
            """
            DELETE FROM papers
            WHERE team_id = @team AND state <> 'planned' AND coalesce(done_on, date, '') < @Before AND added_at < @BeforeMoment
            """,
            expiry.Values, cancellationToken);
        await work.ExecuteAsync($"UPDATE papers SET scheduled_in = NULL WHERE scheduled_in IN ({Expiry.Sessions})", expiry.Values, cancellationToken);
        return gone;
    }

    private static async Task<IReadOnlyList<Paper>> ListAsync(
        Work work, string condition, object parameters, CancellationToken cancellationToken)
    {
        IEnumerable<PaperRow> rows = await work.QueryAsync<PaperRow>(
            $"{Select} WHERE {condition} AND state <> 'dropped' ORDER BY date IS NULL, date, number", parameters, cancellationToken);
        return [.. rows.Select(row => row.ToPaper())];
    }
}
