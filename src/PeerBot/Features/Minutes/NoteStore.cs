using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>The SQL of shared notes. The only code that writes <c>minutes_notes</c>. What was dropped is not read again.</summary>
internal static class NoteStore
{
    private const string Select =
        """
        SELECT number AS Number, session_id AS SessionId, text AS Text, heading AS Heading, is_closing AS IsClosing, by_member AS ByMember
        FROM minutes_notes
        """;

    public static async Task<SharedNote?> FindAsync(Work work, TeamId team, int number, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"{Select} WHERE team_id = @team AND number = @number AND is_dropped = 0",
            new { team = team.Value, number }, cancellationToken))?.ToNote();

    /// <returns>The notes of some sessions in the order in which they were written; each names its session.</returns>
    public static async Task<IReadOnlyList<SharedNote>> ListBySessionsAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"{Select} WHERE session_id IN @sessions AND is_dropped = 0 ORDER BY number",
            new { sessions = sessions.Select(session => session.Value).ToArray() }, cancellationToken);
        return [.. rows.Select(row => row.ToNote())];
    }

    public static async Task<SharedNote> AddAsync(
        Work work, Session session, string text, string? heading, bool isClosing, MemberId by, CancellationToken cancellationToken)
    {
        int number = await work.GetAsync<int>(
            """
            INSERT INTO minutes_notes (team_id, number, session_id, text, heading, is_closing, by_member, is_dropped)
            SELECT @team, coalesce(max(number), 0) + 1, @session, @text, @heading, @isClosing, @by, 0
            FROM minutes_notes
            WHERE team_id = @team
            RETURNING number
            """,
            new { team = session.Team.Value, session = session.Id.Value, text, heading, isClosing, by = by.Value },
            cancellationToken);
        return new SharedNote(number, session.Id, text, by) { Heading = heading, IsClosing = isClosing };
    }

    public static Task SaveAsync(Work work, TeamId team, SharedNote note, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            UPDATE minutes_notes
            SET text = @Text, heading = @Heading, is_closing = @IsClosing, is_dropped = @IsDropped
            WHERE team_id = @team AND number = @Number
            """,
            new { team = team.Value, note.Number, note.Text, note.Heading, note.IsClosing, note.IsDropped },
            cancellationToken);

    public static Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE minutes_notes SET session_id = @to WHERE session_id = @from",
            new { from = from.Value, to = to.Value }, cancellationToken);

    /// <summary>By the rule of removal the texts of a person who is forgotten go.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        if (erasure.RemovesTexts)
        {
            erasure.Removed(await work.QueryAsync<string>(
                "SELECT text FROM minutes_notes WHERE team_id = @team AND by_member IN @ids", erasure.Values, cancellationToken));
            await work.ExecuteAsync(
                "UPDATE minutes_notes SET text = @Mark, heading = NULL WHERE team_id = @team AND by_member IN @ids", erasure.Values, cancellationToken);
        }
    }

    /// <returns>How many there were.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync($"DELETE FROM minutes_notes WHERE session_id IN ({Expiry.Sessions})", expiry.Values, cancellationToken);

    private sealed record Row
    {
        public int Number { get; init; }

        public long SessionId { get; init; }

        public required string Text { get; init; }

        public string? Heading { get; init; }

        public bool IsClosing { get; init; }

        public long ByMember { get; init; }

        public SharedNote ToNote() => new(Number, new SessionId(SessionId), Text, new MemberId(ByMember))
        {
            Heading = Heading,
            IsClosing = IsClosing,
        };
    }
}
