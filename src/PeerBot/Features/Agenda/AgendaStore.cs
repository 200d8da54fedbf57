using System.Text.Json;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Agenda;

/// <summary>The SQL of agenda items. The only code that writes <c>agenda_items</c> and <c>agenda_comments</c>.</summary>
internal static class AgendaStore
{
    private const string Select =
        """
        SELECT i.id AS Id, i.team_id AS TeamId, i.number AS Number, i.session_id AS SessionId, s.date AS SessionDate,
               s.state = 'closed' AND s.opened_at IS NOT NULL AS IsSessionOver, i.kind AS Kind, i.text AS Text, i.by_member AS ByMember,
               i.entered_by AS EnteredBy, i.presenters AS Presenters, i.outcome AS Outcome, i.decision AS Decision,
               i.decided_session_id AS DecidedSessionId, i.decided_on AS DecidedOn, i.is_dropped AS IsDropped,
               i.minutes AS Minutes, i.talk_ends_at AS TalkEndsAt
        FROM agenda_items i
        JOIN sessions s ON s.id = i.session_id
        """;

    public static async Task<AgendaItem?> FindAsync(Work work, TeamId team, int number, CancellationToken cancellationToken) =>
        (await ListAsync(work, "i.team_id = @team AND i.number = @number", new { team = team.Value, number }, cancellationToken))
        .SingleOrDefault();

    /// <returns>What stands in the minutes of a session, in the order of the numbers; nothing that was dropped.</returns>
    public static Task<IReadOnlyList<AgendaItem>> ListBySessionAsync(Work work, SessionId session, CancellationToken cancellationToken) =>
        ListBySessionsAsync(work, [session], cancellationToken);

    /// <inheritdoc cref="ListBySessionAsync"/>
    public static Task<IReadOnlyList<AgendaItem>> ListBySessionsAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken) =>
        ListAsync(
            work, "i.session_id IN @sessions AND i.is_dropped = 0", new { sessions = sessions.Select(id => id.Value).ToArray() }, cancellationToken);

    /// <returns>Items of other sessions that were talked about or decided in these: comments and decision name the session.</returns>
    public static Task<IReadOnlyList<AgendaItem>> ListTakenUpInAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            """
            i.is_dropped = 0 AND (
                (i.decided_session_id IN @sessions AND i.decided_session_id <> i.session_id)
                OR i.id IN (
                    SELECT c.item_id
                    FROM agenda_comments c
                    JOIN agenda_items own ON own.id = c.item_id
                    WHERE c.session_id IN @sessions AND c.session_id <> own.session_id))
            """,
            new { sessions = sessions.Select(id => id.Value).ToArray() },
            cancellationToken);

    /// <returns>What may still be open: nothing dropped, nothing that was decided for good.</returns>
    public static Task<IReadOnlyList<AgendaItem>> ListUnsettledAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            """
            i.team_id = @team AND i.is_dropped = 0
            AND (i.outcome = 'deferred' OR (i.outcome IS NULL AND NOT (s.state = 'closed' AND s.opened_at IS NULL)))
            """,
            new { team = team.Value },
            cancellationToken);

    public static async Task<AgendaItem> AddAsync(
        Work work, TeamId team, SessionDay session, AgendaKind kind, string text, MemberId? by, MemberId? enteredBy,
        Sequence<MemberId> presenters, CancellationToken cancellationToken)
    {
        NewRow row = await work.GetAsync<NewRow>(
            """
            INSERT INTO agenda_items (team_id, number, session_id, kind, text, by_member, entered_by, presenters, is_dropped)
            SELECT @team, coalesce(max(number), 0) + 1, @session, @kind, @text, @by, @enteredBy, @presenters, 0
            FROM agenda_items
            WHERE team_id = @team
            RETURNING id AS Id, number AS Number
            """,
            new
            {
                team = team.Value,
                session = session.Id.Value,
                kind = Word(kind),
                text,
                by = by?.Value,
                enteredBy = enteredBy?.Value,
                presenters = JsonSerializer.Serialize(presenters),
            },
            cancellationToken);
        return new AgendaItem(new AgendaItemId(row.Id), team, row.Number, session, kind, text)
        {
            By = by,
            EnteredBy = enteredBy,
            Presenters = presenters,
        };
    }

    /// <returns>What is being talked about; one item at most, unless somebody wrote otherwise by hand.</returns>
    public static Task<IReadOnlyList<AgendaItem>> ListTalkedAboutAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(work, "i.team_id = @team AND i.talk_ends_at IS NOT NULL", new { team = team.Value }, cancellationToken);

    /// <summary>The team talks about one item at a time.</summary>
    public static Task StopTalkAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE agenda_items SET talk_ends_at = NULL WHERE team_id = @team AND talk_ends_at IS NOT NULL",
            new { team = team.Value }, cancellationToken);

    /// <summary>Writes an item with its comments.</summary>
    public static async Task SaveAsync(Work work, AgendaItem item, CancellationToken cancellationToken)
    {
        long id = item.Id.Value;
        await work.ExecuteAsync(
            """
            UPDATE agenda_items
            SET text = @Text, outcome = @outcome, decision = @decision, decided_session_id = @decidedIn, decided_on = @decidedOn,
                is_dropped = @IsDropped, minutes = @Minutes, talk_ends_at = @TalkEndsAt
            WHERE id = @id
            """,
            new
            {
                id,
                item.Text,
                outcome = item.Decision is { } decision ? Word(decision.Outcome) : null,
                decision = item.Decision?.Text,
                decidedIn = item.Decision?.Session.Value,
                decidedOn = item.Decision?.On,
                item.IsDropped,
                item.Minutes,
                item.TalkEndsAt,
            },
            cancellationToken);
        await work.ExecuteAsync("DELETE FROM agenda_comments WHERE item_id = @id", new { id }, cancellationToken);
        await work.ExecuteAsync(
            """
            INSERT INTO agenda_comments (item_id, session_id, text, by_member, by_name, entered_by, said_on)
            VALUES (@id, @session, @Text, @member, @Name, @scribe, @On)
            """,
            item.Comments.Select(comment => new
            {
                id,
                session = comment.Session.Value,
                comment.Text,
                member = comment.By.Member?.Value,
                comment.By.Name,
                scribe = comment.EnteredBy?.Value,
                comment.On,
            }).ToArray(),
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, item.Team, cancellationToken);
    }

    /// <summary>Everything said under one session is said under another.</summary>
    public static async Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken)
    {
        var sessions = new { from = from.Value, to = to.Value };
        await work.ExecuteAsync("UPDATE agenda_items SET session_id = @to WHERE session_id = @from", sessions, cancellationToken);
        await work.ExecuteAsync("UPDATE agenda_items SET decided_session_id = @to WHERE decided_session_id = @from", sessions, cancellationToken);
        await work.ExecuteAsync("UPDATE agenda_comments SET session_id = @to WHERE session_id = @from", sessions, cancellationToken);
    }

    /// <summary>Whoever spoke by the name of a person who is forgotten has their new one; by the rule of removal their texts go.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        const string comments = "item_id IN (SELECT id FROM agenda_items WHERE team_id = @team)";
        await work.ExecuteAsync(
            $"UPDATE agenda_comments SET by_name = @NewName WHERE {comments} AND by_name IN @names", erasure.Values, cancellationToken);
        if (erasure.RemovesTexts)
        {
            erasure.Removed(await work.QueryAsync<string>(
                $"""
                SELECT text FROM agenda_items WHERE team_id = @team AND by_member IN @ids
                UNION
                SELECT text FROM agenda_comments WHERE {comments} AND by_member IN @ids
                """,
                erasure.Values, cancellationToken));
            await work.ExecuteAsync("UPDATE agenda_items SET text = @Mark WHERE team_id = @team AND by_member IN @ids", erasure.Values, cancellationToken);
            await work.ExecuteAsync($"UPDATE agenda_comments SET text = @Mark WHERE {comments} AND by_member IN @ids", erasure.Values, cancellationToken);
        }
    }

    /// <summary>What was said to a younger item as if in an older session is said in the item's own.</summary>
    /// <returns>How many items went.</returns>
    public static async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken)
    {
        const string old = $"SELECT id FROM agenda_items WHERE session_id IN ({Expiry.Sessions})";
        await work.ExecuteAsync($"DELETE FROM agenda_comments WHERE item_id IN ({old})", expiry.Values, cancellationToken);
        int gone = await work.ExecuteAsync($"DELETE FROM agenda_items WHERE session_id IN ({Expiry.Sessions})", expiry.Values, cancellationToken);
        await work.ExecuteAsync(
            $"""
            UPDATE agenda_comments SET session_id = (SELECT i.session_id FROM agenda_items i WHERE i.id = item_id)
            WHERE session_id IN ({Expiry.Sessions})
            """,
            expiry.Values, cancellationToken);
        await work.ExecuteAsync(
            $"UPDATE agenda_items SET decided_session_id = session_id WHERE decided_session_id IN ({Expiry.Sessions})", expiry.Values, cancellationToken);
        return gone;
    }

    private static async Task<IReadOnlyList<AgendaItem>> ListAsync(Work work, string where, object parameters, CancellationToken cancellationToken)
    {
        AgendaItemRow[] items = [.. await work.QueryAsync<AgendaItemRow>($"{Select} WHERE {where} ORDER BY i.number", parameters, cancellationToken)];
        IEnumerable<AgendaCommentRow> comments = await work.QueryAsync<AgendaCommentRow>(
            """
            SELECT item_id AS ItemId, session_id AS SessionId, text AS Text, by_member AS ByMember, by_name AS ByName,
                   entered_by AS EnteredBy, said_on AS SaidOn
            FROM agenda_comments
            WHERE item_id IN @items
            ORDER BY id
            """,
            new { items = items.Select(item => item.Id).ToArray() }, cancellationToken);
        ILookup<long, AgendaCommentRow> byItem = comments.ToLookup(comment => comment.ItemId);
        return [.. items.Select(item => item.ToItem(byItem[item.Id]))];
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private sealed record NewRow
    {
        public long Id { get; init; }

        public int Number { get; init; }
    }
}
