using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>A team beside its address and its language.</summary>
internal sealed record TeamRecord(Team Team, Place Place, Language Language);

/// <summary>The SQL of teams. The only code that writes <c>teams</c>.</summary>
internal static class TeamStore
{
    private const string Columns =
        """
        id AS Id, platform AS Platform, place AS Place, name AS Name, language AS Language, zone AS Zone,
        meeting_days AS Days, meeting_time AS At, meeting_minutes AS Minutes, settings AS Settings
        """;

    public static async Task<TeamRecord?> FindAsync(Work work, Place place, CancellationToken cancellationToken)
    {
        Row? row = await work.FindAsync<Row>(
            $"SELECT {Columns} FROM teams WHERE platform = @Platform AND place = @Id", place, cancellationToken);
        return row?.ToRecord();
    }

    public static async Task<TeamRecord?> FindAsync(Work work, TeamId id, CancellationToken cancellationToken)
    {
        Row? row = await work.FindAsync<Row>($"SELECT {Columns} FROM teams WHERE id = @id", new { id = id.Value }, cancellationToken);
        return row?.ToRecord();
    }

    /// <returns>The teams of a platform, the oldest first.</returns>
    public static async Task<IReadOnlyList<TeamRecord>> ListAsync(Work work, string platform, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>(
            $"SELECT {Columns} FROM teams WHERE platform = @platform ORDER BY id", new { platform }, cancellationToken);
        return [.. rows.Select(row => row.ToRecord())];
    }

    /// <returns>All teams of all platforms, the oldest first.</returns>
    public static async Task<IReadOnlyList<TeamRecord>> ListAsync(Work work, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await work.QueryAsync<Row>($"SELECT {Columns} FROM teams ORDER BY id", null, cancellationToken);
        return [.. rows.Select(row => row.ToRecord())];
    }

    public static async Task<TeamId> AddAsync(
        Work work, Place place, string name, Language language, WeeklySchedule schedule, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TeamId id = new(await work.GetAsync<long>(
            """
            INSERT INTO teams (platform, place, name, language, zone, meeting_days, meeting_time, meeting_minutes, settings, created_at)
            VALUES (@Platform, @Id, @name, @language, @zone, @days, @At, @Minutes, @settings, @now)
            RETURNING id
            """,
            new
            {
                place.Platform,
                place.Id,
                name,
                language = language.Code(),
                zone = schedule.Zone.Id,
                days = DaysText(schedule),
                schedule.At,
                schedule.Minutes,
                settings = JsonSerializer.Serialize(new TeamSettings()),
                now,
            },
            cancellationToken));
        await ScheduleStore.ChangedAsync(work, id, cancellationToken);
        return id;
    }

    public static async Task SaveAsync(Work work, Team team, Language language, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync(
            """
            UPDATE teams
            SET name = @Name, language = @language, zone = @zone, meeting_days = @days, meeting_time = @At,
                meeting_minutes = @Minutes, settings = @settings
            WHERE id = @id
            """,
            new
            {
                id = team.Id.Value,
                team.Name,
                language = language.Code(),
                zone = team.Schedule.Zone.Id,
                days = DaysText(team.Schedule),
                team.Schedule.At,
                team.Schedule.Minutes,
                settings = JsonSerializer.Serialize(team.Settings),
            },
            cancellationToken);
        await ScheduleStore.ChangedAsync(work, team.Id, cancellationToken);
        await ShownMeetings.ChangedAsync(work, team.Id, cancellationToken);
    }

    private static string DaysText(WeeklySchedule schedule) => string.Join(',', schedule.Days);

    private sealed record Row
    {
        public long Id { get; init; }

        public required string Platform { get; init; }

        public required string Place { get; init; }

        public required string Name { get; init; }

        public required string Language { get; init; }

        public required string Zone { get; init; }

        public required string Days { get; init; }

        public TimeOnly At { get; init; }

        public int Minutes { get; init; }

        public required string Settings { get; init; }

        public TeamRecord ToRecord()
        {
            Result<WeeklySchedule> schedule = WeeklySchedule.Of(
                Days.Split(',').Select(Enum.Parse<DayOfWeek>), At, Minutes, TimeZoneInfo.FindSystemTimeZoneById(Zone));
            Team team = new(new TeamId(Id), Name, schedule.Value, JsonSerializer.Deserialize<TeamSettings>(Settings)!);
            return new TeamRecord(team, new Place(Platform, Place), Languages.Parse(Language)!.Value);
        }
    }
}
