using System.Text.Json;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>The SQL of sessions. The only code that writes <c>sessions</c>.</summary>
internal static class SessionStore
{
    private const string Select =
        """
        SELECT id AS Id, team_id AS TeamId, date AS Date, type AS Type, state AS State, starts_at AS StartsAt, title AS Title,
               guest AS Guest, day_number AS DayNumber, opened_at AS OpenedAt, closed_at AS ClosedAt, roles AS Roles,
               published_at AS PublishedAt, revision AS Revision, revised_at AS RevisedAt
        FROM sessions
        """;

    public static async Task<Session?> FindAsync(Work work, SessionId id, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>($"{Select} WHERE id = @id", new { id = id.Value }, cancellationToken))?.ToSession();

    public static async Task<Session?> FindOpenAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"{Select} WHERE team_id = @team AND state = 'open'", new { team = team.Value }, cancellationToken))?.ToSession();

    public static async Task<Session?> FindPlannedAsync(
        Work work, TeamId team, DateOnly date, SessionType type, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"{Select} WHERE team_id = @team AND date = @date AND type = @type AND state = 'planned'",
            new { team = team.Value, date, type = Word(type) }, cancellationToken))?.ToSession();

    /// <returns>The sessions from one day to another, in the order of the days and, on a day, of their beginnings.</returns>
    public static async Task<IReadOnlyList<Session>> ListAsync(
        Work work, TeamId team, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"{Select} WHERE team_id = @team AND date BETWEEN @from AND @to ORDER BY date, coalesce(opened_at, starts_at), id",
            new { team = team.Value, from, to }, cancellationToken);
        return [.. rows.Select(row => row.ToSession())];
    }

    /// <returns>The peer sessions that something was said about and that did not begin.</returns>
    public static async Task<IReadOnlyList<Session>> ListPlannedAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"{Select} WHERE team_id = @team AND type = 'peer' AND state = 'planned' ORDER BY date",
            new { team = team.Value }, cancellationToken);
        return [.. rows.Select(row => row.ToSession())];
    }

    /// <returns>The session that closed last, or <see langword="null"/> before the first.</returns>
    public static async Task<Session?> FindLastClosedAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"{Select} WHERE team_id = @team AND state = 'closed' ORDER BY date DESC, closed_at DESC LIMIT 1",
            new { team = team.Value }, cancellationToken))?.ToSession();

    /// <returns>The sessions that closed after a moment and whose minutes are a draft still.</returns>
    public static async Task<IReadOnlyList<Session>> ListUnpublishedAsync(
        Work work, TeamId team, DateTimeOffset closedAfter, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"{Select} WHERE team_id = @team AND state = 'closed' AND published_at IS NULL AND closed_at > @closedAfter ORDER BY closed_at, id",
            new { team = team.Value, closedAfter }, cancellationToken);
        return [.. rows.Select(row => row.ToSession())];
    }

    /// <returns>The day of the team's first session, or <see langword="null"/> before it.</returns>
    public static Task<DateOnly?> FindFirstDayAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.FindAsync<DateOnly?>("SELECT min(date) FROM sessions WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    public static Task<int> CountHeldAsync(Work work, TeamId team, DateOnly before, CancellationToken cancellationToken) =>
        work.GetAsync<int>(
            "SELECT coalesce(max(day_number), 0) FROM sessions WHERE team_id = @team AND date < @before",
            new { team = team.Value, before }, cancellationToken);

    public static async Task<Session> AddAsync(
        Work work, TeamId team, DateOnly date, SessionType type, DateTimeOffset startsAt, CancellationToken cancellationToken)
    {
        long id = await work.GetAsync<long>(
            """
            INSERT INTO sessions (team_id, date, type, state, starts_at, revision)
            VALUES (@team, @date, @type, 'planned', @startsAt, 0)
            RETURNING id
            """,
            new { team = team.Value, date, type = Word(type), startsAt }, cancellationToken);
        return new Session(new SessionId(id), team, date, type, SessionState.Planned, startsAt);
    }

    public static async Task SaveAsync(Work work, Session session, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            """
            UPDATE sessions
            SET date = @Date, state = @state, starts_at = @StartsAt, title = @Title, guest = @Guest, day_number = @DayNumber,
                opened_at = @OpenedAt, closed_at = @ClosedAt, roles = @roles, published_at = @PublishedAt,
                revision = @Revision, revised_at = @RevisedAt
            WHERE id = @id
            """,
            new
            {
                id = session.Id.Value,
                session.Date,
                state = session.State.ToString().ToLowerInvariant(),
                session.StartsAt,
                session.Title,
                session.Guest,
                session.DayNumber,
                session.OpenedAt,
                session.ClosedAt,
                roles = session.Roles is { } roles ? JsonSerializer.Serialize(roles) : null,
                session.PublishedAt,
                session.Revision,
                session.RevisedAt,
            },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, session.Team, cancellationToken);
        await ShownMeetings.ChangedAsync(work, session.Team, cancellationToken);
    }

    /// <summary>Whoever was written down as a guest by the name of a person who is forgotten is so by their new one.</summary>
    public static Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken) =>
        work.ExecuteAsync("UPDATE sessions SET guest = @NewName WHERE team_id = @team AND guest IN @names", erasure.Values, cancellationToken);

    /// <summary>All minutes that are published have a revision now, as <see cref="Session.Touch"/> makes one.</summary>
    public static Task ReviseAsync(Work work, TeamId team, DateTimeOffset now, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE sessions SET revision = revision + 1, revised_at = @now WHERE team_id = @team AND published_at IS NOT NULL",
            new { team = team.Value, now }, cancellationToken);

    /// <summary>To be done when nothing belongs to them any more.</summary>
    /// <returns>How many there were.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync($"DELETE FROM sessions WHERE id IN ({Expiry.Sessions})", expiry.Values, cancellationToken);

    public static Task DeleteAsync(Work work, SessionId id, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM sessions WHERE id = @id", new { id = id.Value }, cancellationToken);

    private static string Word(SessionType type) => type.ToString().ToLowerInvariant();

    private sealed record Row
    {
        public long Id { get; init; }

        public long TeamId { get; init; }

        public DateOnly Date { get; init; }

        public required string Type { get; init; }

        public required string State { get; init; }

        public DateTimeOffset StartsAt { get; init; }

        public string? Title { get; init; }

        public string? Guest { get; init; }

        public int? DayNumber { get; init; }

        public DateTimeOffset? OpenedAt { get; init; }

        public DateTimeOffset? ClosedAt { get; init; }

        public string? Roles { get; init; }

        public DateTimeOffset? PublishedAt { get; init; }

        public int Revision { get; init; }

        public DateTimeOffset? RevisedAt { get; init; }

        public Session ToSession() => new(
            new SessionId(Id),
            new TeamId(TeamId),
            Date,
            Enum.Parse<SessionType>(Type, ignoreCase: true),
            Enum.Parse<SessionState>(State, ignoreCase: true),
            StartsAt)
        {
            Title = Title,
            Guest = Guest,
            DayNumber = DayNumber,
            OpenedAt = OpenedAt,
            ClosedAt = ClosedAt,
            Roles = Roles is null ? null : JsonSerializer.Deserialize<SessionRoles>(Roles),
            PublishedAt = PublishedAt,
            Revision = Revision,
            RevisedAt = RevisedAt,
        };
    }
}
