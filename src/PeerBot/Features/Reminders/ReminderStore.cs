using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Reminders;

/// <summary>The SQL of reminders. The only code that writes <c>reminders</c>; what it writes changes the team's timetable.</summary>
internal static class ReminderStore
{
    private const string WallClock = "yyyy-MM-dd'T'HH:mm";

    private const string Select =
        """
        SELECT number AS Number, text AS Text, first_at AS FirstAt, wall_clock AS WallClock, repeat AS Repeat, changes AS Changes,
               is_off AS IsOff, added_by AS AddedBy
        FROM reminders
        """;

    public static async Task<KeptReminder?> FindAsync(Work work, Team team, int number, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            $"{Select} WHERE team_id = @team AND number = @number",
            new { team = team.Id.Value, number }, cancellationToken))?.ToReminder(team);

    /// <returns>Those that may still come after a moment, in the order of their numbers.</returns>
    public static async Task<IReadOnlyList<KeptReminder>> ListActiveAsync(
        Work work, Team team, DateTimeOffset after, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"{Select} WHERE team_id = @team AND is_off = 0 AND (repeat <> 'once' OR first_at > @after) ORDER BY number",
            new { team = team.Id.Value, after }, cancellationToken);
        return [.. rows.Select(row => row.ToReminder(team))];
    }

    /// <returns>A number that no reminder of the team ever had.</returns>
    public static Task<int> NextNumberAsync(Work work, TeamId team, CancellationToken cancellationToken) =>
        work.GetAsync<int>(
            "SELECT coalesce(max(number), 0) + 1 FROM reminders WHERE team_id = @team", new { team = team.Value }, cancellationToken);

    public static async Task AddAsync(Work work, Team team, KeptReminder kept, DateTimeOffset now, CancellationToken cancellationToken)
    {
        OwnReminder reminder = kept.Reminder;
        await work.ExecuteAsync(
            """
            INSERT INTO reminders (team_id, number, text, first_at, wall_clock, repeat, changes, is_off, added_by, added_at)
            VALUES (@team, @Number, @Text, @First, @wallClock, @repeat, '{}', 0, @addedBy, @now)
            """,
            new
            {
                team = team.Id.Value,
                reminder.Number,
                reminder.Text,
                reminder.First,
                wallClock = OnTheWall(reminder, team),
                repeat = kept.Repeat,
                addedBy = reminder.AddedBy.Value,
                now,
            },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, team.Id, cancellationToken);
    }

    public static async Task SaveAsync(Work work, Team team, OwnReminder reminder, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            """
            UPDATE reminders
            SET first_at = @First, wall_clock = @wallClock, changes = @changes, is_off = @IsOff
            WHERE team_id = @team AND number = @Number
            """,
            new
            {
                team = team.Id.Value,
                reminder.Number,
                reminder.First,
                wallClock = OnTheWall(reminder, team),
                changes = JsonSerializer.Serialize(reminder.Changes),
                reminder.IsOff,
            },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, team.Id, cancellationToken);
    }

    /// <summary>They do not come any more and say nothing. The rows stay, so that no number is given twice.</summary>
    public static async Task EraseAsync(Work work, Erasure erasure, CancellationToken cancellationToken)
    {
        erasure.Removed(await work.QueryAsync<string>(
            "SELECT text FROM reminders WHERE team_id = @team AND added_by IN @ids", erasure.Values, cancellationToken));
        await work.ExecuteAsync(
            "UPDATE reminders SET text = @Mark, is_off = 1, changes = '{}' WHERE team_id = @team AND added_by IN @ids",
            erasure.Values, cancellationToken);
        await ScheduleStore.ChangedAsync(work, erasure.Team, cancellationToken);
    }

    /// <summary>The latest stays, so that no number is given twice.</summary>
    /// <returns>How many went that do not come any more.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            """
            DELETE FROM reminders
            WHERE team_id = @team AND (is_off = 1 OR repeat = 'once') AND first_at < @BeforeMoment AND added_at < @BeforeMoment
                AND number < (SELECT max(number) FROM reminders WHERE team_id = @team)
            """,
            expiry.Values, cancellationToken);

    private static string OnTheWall(OwnReminder reminder, Team team) =>
        TimeZoneInfo.ConvertTime(reminder.First, team.Schedule.Zone).ToString(WallClock, CultureInfo.InvariantCulture);

    private sealed record Row
    {
        public int Number { get; init; }

        public required string Text { get; init; }

        public DateTimeOffset FirstAt { get; init; }

        public required string WallClock { get; init; }

        public required string Repeat { get; init; }

        public required string Changes { get; init; }

        public bool IsOff { get; init; }

        public long AddedBy { get; init; }

        /// <summary>What comes once stays at its instant; what repeats follows the clock on the wall into the team's next zone.</summary>
        public KeptReminder ToReminder(Team team)
        {
            DateTime wallClock = DateTime.ParseExact(WallClock, ReminderStore.WallClock, CultureInfo.InvariantCulture);
            Repeat? rule = RepeatRule.Of(Repeat, wallClock);
            DateTimeOffset first = rule is null
                ? FirstAt
                : LocalTime.Resolve(DateOnly.FromDateTime(wallClock), TimeOnly.FromDateTime(wallClock), team.Schedule.Zone);
            OwnReminder reminder = new(Number, Text, new MemberId(AddedBy), first)
            {
                Repeat = rule,
                IsOff = IsOff,
                Changes = JsonSerializer.Deserialize<ImmutableSortedDictionary<DateOnly, DateTimeOffset?>>(Changes)!,
            };
            return new KeptReminder(reminder, Repeat);
        }
    }
}
