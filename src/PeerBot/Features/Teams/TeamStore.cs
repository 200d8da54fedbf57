using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>A team beside its address and its language.</summary>
/// <param name="Place">Its home.</param>
internal sealed record TeamRecord(Team Team, Place Place, Language Language)
{
    /// <inheritdoc cref="TeamContext.Mirrors"/>
    public ImmutableArray<Mirror> Mirrors { get; init; } = [];

    /// <inheritdoc cref="TeamContext.PlaceOn"/>
    public Place? PlaceOn(string platform) =>
        Place.Platform == platform ? Place : Mirrors.FirstOrDefault(mirror => mirror.Place.Platform == platform)?.Place;
}

/// <summary>The SQL of teams. The only code that writes <c>teams</c>.</summary>
internal static class TeamStore
{
    /// <summary>A row for each further place of a team, or one.</summary>
    private const string Select =
        """
        SELECT t.id AS Id, t.platform AS Platform, t.place AS Place, t.name AS Name, t.language AS Language, t.zone AS Zone,
            t.meeting_days AS Days, t.meeting_time AS At, t.meeting_minutes AS Minutes, t.settings AS Settings,
            m.id AS Mirror, m.platform AS MirrorPlatform, m.place AS MirrorPlace
        FROM teams t LEFT JOIN mirrors m ON m.team_id = t.id
        """;

    /// <returns>The team that has its home or another of its places there.</returns>
    public static Task<TeamRecord?> FindAsync(Work work, Place place, CancellationToken cancellationToken) => FindAsync(
        work,
        """
        t.id = coalesce(
            (SELECT id FROM teams WHERE platform = @Platform AND place = @Id),
            (SELECT team_id FROM mirrors WHERE platform = @Platform AND place = @Id))
        """,
        place,
        cancellationToken);

    public static Task<TeamRecord?> FindAsync(Work work, TeamId id, CancellationToken cancellationToken) =>
        FindAsync(work, "t.id = @id", new { id = id.Value }, cancellationToken);

    /// <returns>The teams that live on a platform, the oldest first.</returns>
    public static async Task<IReadOnlyList<TeamRecord>> ListAsync(Work work, string platform, CancellationToken cancellationToken) => ToRecords(
        await work.QueryAsync<Row>(
            $"""
            {Select}
            WHERE t.platform = @platform OR t.id IN (SELECT team_id FROM mirrors WHERE platform = @platform)
            ORDER BY t.id, m.id
            """,
            new { platform }, cancellationToken));

    /// <returns>All teams of all platforms, the oldest first.</returns>
    public static async Task<IReadOnlyList<TeamRecord>> ListAsync(Work work, CancellationToken cancellationToken) =>
        ToRecords(await work.QueryAsync<Row>($"{Select} ORDER BY t.id, m.id", null, cancellationToken));

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

    private static async Task<TeamRecord?> FindAsync(Work work, string condition, object parameters, CancellationToken cancellationToken) =>
        ToRecords(await work.QueryAsync<Row>($"{Select} WHERE {condition} ORDER BY m.id", parameters, cancellationToken)) is [var only] ? only : null;

    private static TeamRecord[] ToRecords(IEnumerable<Row> rows) =>
    [
        .. rows.GroupBy(row => row.Id)
            .Select(team => team.First().ToRecord() with { Mirrors = [.. team.Where(row => row.Mirror is not null).Select(row => row.ToMirror())] }),
    ];

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

        public long? Mirror { get; init; }

        public string? MirrorPlatform { get; init; }

        public string? MirrorPlace { get; init; }

        public Mirror ToMirror() => new(new MirrorId(Mirror!.Value), new Place(MirrorPlatform!, MirrorPlace!));

        public TeamRecord ToRecord()
        {
            Result<WeeklySchedule> schedule = WeeklySchedule.Of(
                Days.Split(',').Select(Enum.Parse<DayOfWeek>), At, Minutes, TimeZoneInfo.FindSystemTimeZoneById(Zone));
            Team team = new(new TeamId(Id), Name, schedule.Value, JsonSerializer.Deserialize<TeamSettings>(Settings)!);
            return new TeamRecord(team, new Place(Platform, Place), Languages.Parse(Language)!.Value);
        }
    }
}
