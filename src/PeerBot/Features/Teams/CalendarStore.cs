using PeerBot.Domain.Calendar;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Teams;

/// <summary>The SQL of days that differ from the weekly schedule. The only code that writes <c>holidays</c> and <c>calendar_exceptions</c>.</summary>
internal static class CalendarStore
{
    /// <param name="from">The first day that will be asked about; earlier ones are not loaded.</param>
    public static async Task<MeetingCalendar> LoadAsync(Work work, Team team, DateOnly from, CancellationToken cancellationToken)
    {
        var parameters = new { team = team.Id.Value, from };
        IEnumerable<HolidayRow> holidays = await work.QueryAsync<HolidayRow>(
            "SELECT date AS Date, name AS Name FROM holidays WHERE team_id = @team AND date >= @from", parameters, cancellationToken);
        IEnumerable<ExceptionRow> exceptions = await work.QueryAsync<ExceptionRow>(
            """
            SELECT date AS Date, kind AS Kind, reason AS Reason, other_date AS OtherDate, at AS At
            FROM calendar_exceptions
            WHERE team_id = @team AND date >= @from
            """,
            parameters, cancellationToken);
        return MeetingCalendar.Of(
            team.Schedule,
            holidays.Select(row => KeyValuePair.Create(row.Date, row.Name)),
            exceptions.Select(row => row.ToException()));
    }

    /// <summary>Writes what differs between the calendar that was loaded and the one that was decided.</summary>
    public static async Task SaveAsync(
        Work work, TeamId team, MeetingCalendar before, MeetingCalendar after, CancellationToken cancellationToken)
    {
        foreach (DateOnly gone in before.Holidays.Keys.Except(after.Holidays.Keys))
        {
            await work.ExecuteAsync(
                "DELETE FROM holidays WHERE team_id = @team AND date = @gone", new { team = team.Value, gone }, cancellationToken);
        }

        foreach ((DateOnly date, string name) in after.Holidays.Except(before.Holidays))
        {
            await work.ExecuteAsync(
                """
                INSERT INTO holidays (team_id, date, name)
                VALUES (@team, @date, @name)
                ON CONFLICT (team_id, date) DO UPDATE SET name = excluded.name
                """,
                new { team = team.Value, date, name }, cancellationToken);
        }

        foreach (DayChange exception in after.Exceptions.Values.Except(before.Exceptions.Values))
        {
            await work.ExecuteAsync(
                """
                INSERT INTO calendar_exceptions (team_id, date, kind, reason, other_date, at)
                VALUES (@team, @date, @kind, @reason, @otherDate, @at)
                ON CONFLICT (team_id, date) DO UPDATE
                SET kind = excluded.kind, reason = excluded.reason, other_date = excluded.other_date, at = excluded.at
                """,
                Parameters(team, exception), cancellationToken);
        }

        await ScheduleStore.ChangedAsync(work, team, cancellationToken);
        await ShownMeetings.ChangedAsync(work, team, cancellationToken);
    }

    /// <returns>How many days of so long ago differed from the schedule.</returns>
    public static Task<int> ForgetAsync(Work work, Expiry expiry, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM calendar_exceptions WHERE team_id = @team AND date < @Before", expiry.Values, cancellationToken);

    private static object Parameters(TeamId team, DayChange exception)
    {
        (string kind, string? reason, DateOnly? otherDate, TimeOnly? at) = exception switch
        {
            Cancelled cancelled => ("cancelled", cancelled.Reason, (DateOnly?)null, (TimeOnly?)null),
            MovedAway away => ("moved-away", null, away.To, null),
            MovedHere here => ("moved-here", null, here.From, here.At),
            Extra extra => ("extra", null, null, extra.At),
            _ => throw new InvalidOperationException($"No row for {exception.GetType().Name}."),
        };
        return new { team = team.Value, date = exception.Date, kind, reason, otherDate, at };
    }

    private sealed record HolidayRow
    {
        public DateOnly Date { get; init; }

        public required string Name { get; init; }
    }

    private sealed record ExceptionRow
    {
        public DateOnly Date { get; init; }

        public required string Kind { get; init; }

        public string? Reason { get; init; }

        public DateOnly? OtherDate { get; init; }

        public TimeOnly? At { get; init; }

        public DayChange ToException() => Kind switch
        {
            "cancelled" => new Cancelled(Date, Reason),
            "moved-away" => new MovedAway(Date, OtherDate!.Value),
            "moved-here" => new MovedHere(Date, OtherDate!.Value, At),
            "extra" => new Extra(Date, At),
            _ => throw new InvalidOperationException($"No exception of kind {Kind}."),
        };
    }
}
