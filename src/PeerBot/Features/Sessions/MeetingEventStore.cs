using PeerBot.Chat;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>A meeting as the platform's calendar shows it.</summary>
/// <param name="Date">The meeting's date, by which it is named.</param>
/// <param name="EventId">The platform's own.</param>
internal sealed record ShownEvent(DateOnly Date, string EventId, string Name, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    public bool Shows(MeetingEvent meeting) => (Name, StartsAt, EndsAt) == (meeting.Name, meeting.StartsAt, meeting.EndsAt);
}

/// <summary>The SQL of events on platforms. The only code that writes <c>meeting_events</c>.</summary>
internal static class MeetingEventStore
{
    public static async Task<IReadOnlyList<ShownEvent>> ListAsync(Work work, TeamId team, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            """
            SELECT date AS Date, event_id AS EventId, name AS Name, starts_at AS StartsAt, ends_at AS EndsAt
            FROM meeting_events
            WHERE team_id = @team
            ORDER BY date
            """,
            new { team = team.Value }, cancellationToken);
        return [.. rows.Select(row => new ShownEvent(row.Date, row.EventId, row.Name, row.StartsAt, row.EndsAt))];
    }

    public static Task SaveAsync(
        Work work, TeamId team, DateOnly date, string eventId, MeetingEvent meeting, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            INSERT INTO meeting_events (team_id, date, event_id, name, starts_at, ends_at)
            VALUES (@team, @date, @eventId, @Name, @StartsAt, @EndsAt)
            ON CONFLICT (team_id, date) DO UPDATE
            SET event_id = excluded.event_id, name = excluded.name, starts_at = excluded.starts_at, ends_at = excluded.ends_at
            """,
            new { team = team.Value, date, eventId, meeting.Name, meeting.StartsAt, meeting.EndsAt }, cancellationToken);

    public static Task RemoveAsync(Work work, TeamId team, DateOnly date, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM meeting_events WHERE team_id = @team AND date = @date", new { team = team.Value, date }, cancellationToken);

    private sealed record Row
    {
        public DateOnly Date { get; init; }

        public required string EventId { get; init; }

        public required string Name { get; init; }

        public DateTimeOffset StartsAt { get; init; }

        public DateTimeOffset EndsAt { get; init; }
    }
}
