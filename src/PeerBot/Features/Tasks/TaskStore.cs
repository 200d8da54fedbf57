using System.Text.Json;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Tasks;

/// <summary>The SQL of tasks. The only code that writes <c>tasks</c>. What was dropped is not read again.</summary>
internal static class TaskStore
{
    private const string Select =
        """
        SELECT number AS Number, text AS Text, owners AS Owners, due AS Due, state AS State, done_on AS DoneOn,
               agenda_number AS AgendaNumber, created_in AS CreatedIn
        FROM tasks
        """;

    public static async Task<TeamTask?> FindAsync(Work work, TeamId team, int number, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"{Select} WHERE team_id = @team AND number = @number AND state <> 'dropped'",
            new { team = team.Value, number }, cancellationToken))?.ToTask();

    /// <returns>What is still to do, the most urgent first, those without a due date at the end.</returns>
    public static Task<IReadOnlyList<TeamTask>> ListOpenAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(
            work,
            """
            team_id = @team AND state = 'open' AND NOT EXISTS (
                SELECT 1 FROM sessions s WHERE s.id = created_in AND s.state = 'closed' AND s.opened_at IS NULL)
            """,
            new { team = team.Value },
            cancellationToken);

    /// <returns>The tasks of a team, done ones too.</returns>
    public static Task<IReadOnlyList<TeamTask>> ListAllAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        ListAsync(work, "team_id = @team", new { team = team.Value }, cancellationToken);

    /// <returns>What was agreed in a session, done or not.</returns>
    public static Task<IReadOnlyList<TeamTask>> ListBySessionAsync(Work work, SessionId session, CancellationToken cancellationToken) =>
        ListBySessionsAsync(work, [session], cancellationToken);

    /// <returns>As <see cref="ListBySessionAsync"/> for many at once; <see cref="TeamTask.CreatedIn"/> tells which.</returns>
    public static Task<IReadOnlyList<TeamTask>> ListBySessionsAsync(
        Work work, IEnumerable<SessionId> sessions, CancellationToken cancellationToken) =>
        ListAsync(work, "created_in IN @sessions", new { sessions = sessions.Select(session => session.Value).ToArray() }, cancellationToken);

    /// <returns>A number that no task of the team ever had.</returns>
    public static Task<int> NextNumberAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.GetAsync<int>(
            "SELECT coalesce(max(number), 0) + 1 FROM tasks WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    public static async Task AddAsync(
        Work work, TeamId team, TeamTask task, MemberId addedBy, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            """
            INSERT INTO tasks (team_id, number, text, owners, due, state, agenda_number, created_in, added_by, added_at)
            VALUES (@team, @Number, @Text, @owners, @Due, 'open', @AgendaNumber, @createdIn, @addedBy, @now)
            """,
            new
            {
                team = team.Value,
                task.Number,
                task.Text,
                owners = JsonSerializer.Serialize(task.Owners),
                task.Due,
                task.AgendaNumber,
                createdIn = task.CreatedIn?.Value,
                addedBy = addedBy.Value,
                now,
            },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, team, cancellationToken);
    }

    public static async Task SaveAsync(Work work, TeamId team, TeamTask task, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            "UPDATE tasks SET due = @Due, state = @state, done_on = @DoneOn WHERE team_id = @team AND number = @Number",
            new { team = team.Value, task.Number, task.Due, state = task.State.ToString().ToLowerInvariant(), task.DoneOn },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, team, cancellationToken);
    }

    /// <summary>A session does not take place: what belongs to it belongs to another.</summary>
    public static Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "UPDATE tasks SET created_in = @to WHERE created_in = @from",
            new { from = from.Value, to = to.Value }, cancellationToken);

    /// <summary>By the rule of removal the texts of a person who is forgotten go. What is still to do stays to do.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        if (erasure.RemovesTexts)
        {
            erasure.Removed(await work.QueryAsync<string>(
                "SELECT text FROM tasks WHERE team_id = @team AND added_by IN @ids", erasure.Values, cancellationToken));
            await work.ExecuteAsync("UPDATE tasks SET text = @Mark WHERE team_id = @team AND added_by IN @ids", erasure.Values, cancellationToken);
        }
    }

    /// <summary>What is still to do stays, without the session in which it was agreed.</summary>
    /// <returns>How many tasks went.</returns>
    public static async Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken)
    {
        int gone = await work.ExecuteAsync(
            """
            DELETE FROM tasks
            WHERE team_id = @team AND state <> 'open' AND coalesce(done_on, '') < @Before AND added_at < @BeforeMoment
            """,
            expiry.Values, cancellationToken);
        await work.ExecuteAsync($"UPDATE tasks SET created_in = NULL WHERE created_in IN ({Expiry.Sessions})", expiry.Values, cancellationToken);
        return gone;
    }

    private static async Task<IReadOnlyList<TeamTask>> ListAsync(
        Work work, string condition, object parameters, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"{Select} WHERE {condition} AND state <> 'dropped' ORDER BY due IS NULL, due, number", parameters, cancellationToken);
        return [.. rows.Select(row => row.ToTask())];
    }

    private sealed record Row
    {
        public int Number { get; init; }

        public required string Text { get; init; }

        public required string Owners { get; init; }

        public DateOnly? Due { get; init; }

        public required string State { get; init; }

        public DateOnly? DoneOn { get; init; }

        public int? AgendaNumber { get; init; }

        public long? CreatedIn { get; init; }

        public TeamTask ToTask() => new(Number, Text)
        {
            Owners = JsonSerializer.Deserialize<Sequence<MemberId>>(Owners),
            Due = Due,
            State = Enum.Parse<TaskState>(State, ignoreCase: true),
            DoneOn = DoneOn,
            AgendaNumber = AgendaNumber,
            CreatedIn = CreatedIn is { } session ? new SessionId(session) : null,
        };
    }
}
