using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes.Import;

/// <summary>Who imports into what, and when: what every row that is written needs.</summary>
/// <param name="By">Counts as who wrote down what has no other writer.</param>
internal sealed record ImportWork(Work Work, TeamContext Context, MemberId By, DateTimeOffset Now)
{
    public TeamId Team => Context.Team.Id;

    public DateOnly Today => Context.Team.DateOf(Now);

    /// <returns>The member of a name; one who was there on the day before one of the same name who was not.</returns>
    public MemberId? MemberOf(string name, DateOnly date) => Context.Roster.All
        .Where(member => member.Name == name)
        .OrderByDescending(member => member.IsPresentOn(date))
        .Select(member => (MemberId?)member.Id)
        .FirstOrDefault();

    public Sequence<MemberId> MembersOf(Sequence<string> names, DateOnly date) =>
        [.. names.Select(name => MemberOf(name, date)).OfType<MemberId>().Distinct()];

    /// <returns>The member, or somebody from outside by their name; nobody for no name.</returns>
    public Speaker SpeakerOf(string? name, DateOnly date) => name switch
    {
        null => Speaker.Nobody,
        _ when MemberOf(name, date) is { } member => Speaker.Of(member),
        _ => Speaker.Named(name.Length <= Speaker.MaxNameLength ? name : name[..Speaker.MaxNameLength]),
    };
}

/// <summary>Writes a session of the past: closed, with its roles and roll, never opened here.</summary>
internal static class SessionImport
{
    /// <returns>The session, or <see langword="null"/> for one that was not held: then only the calendar says so.</returns>
    public static async Task<Session?> AddAsync(ImportWork import, DayRecord day, SessionRecord record, CancellationToken cancellationToken)
    {
        if (record.Cancelled is { } reason)
        {
            MeetingCalendar calendar = await CalendarStore.LoadAsync(import.Work, import.Context.Team, day.Date, cancellationToken);
            MeetingCalendar cancelled = calendar.With(new Cancelled(day.Date, reason.Length > 0 ? reason : null));
            await CalendarStore.SaveAsync(import.Work, import.Team, calendar, cancelled, cancellationToken);
            return null;
        }

        SessionType type = Enum.Parse<SessionType>(record.Type.ToString());
        DateTimeOffset start = AtStart(import, day.Date);
        Session planned = await SessionStore.FindPlannedAsync(import.Work, import.Team, day.Date, type, cancellationToken)
            ?? await SessionStore.AddAsync(import.Work, import.Team, day.Date, type, start, cancellationToken);
        Session session = Held(import, day, record, planned, start);
        await SessionStore.SaveAsync(import.Work, session, cancellationToken);
        foreach ((MemberId member, AttendanceMark mark) in Roll(import, day.Date, record, start))
        {
            await AttendanceStore.SaveAsync(import.Work, session.Id, member, mark, cancellationToken);
        }

        return session;
    }

    private static Session Held(ImportWork import, DayRecord day, SessionRecord record, Session planned, DateTimeOffset start) => planned with
    {
        State = SessionState.Closed,
        ClosedAt = start.AddMinutes(import.Context.Team.Schedule.Minutes),
        Title = record.Title,
        Guest = record.Guest,
        DayNumber = planned.Type == SessionType.Peer ? day.Day : null,
        Roles = planned.Type == SessionType.Peer ? Roles(import, day.Date, record) : null,
        PublishedAt = day.Revision > 0 ? start : null,
        Revision = day.Revision > 0 && day.Sessions[0] == record ? day.Revision : Math.Min(day.Revision, 1),
        RevisedAt = day.Revision > 1 && day.Sessions[0] == record && day.RevisedOn is { } on ? AtStart(import, on) : null,
    };

    private static DateTimeOffset AtStart(ImportWork import, DateOnly date) =>
        LocalTime.Resolve(date, import.Context.Team.Schedule.At, import.Context.Team.Schedule.Zone);

    private static SessionRoles Roles(ImportWork import, DateOnly date, SessionRecord record)
    {
        NextRoles next = record.Next ?? new NextRoles();
        return new SessionRoles(
            import.MembersOf(record.Moderators, date),
            import.MembersOf(record.Scribes, date),
            next.Date,
            import.MembersOf(next.Moderators, date),
            import.MembersOf(next.Scribes, date))
        {
            NextIsWeekly = next.Weekly,
        };
    }

    private static ImmutableDictionary<MemberId, AttendanceMark> Roll(ImportWork import, DateOnly date, SessionRecord record, DateTimeOffset start)
    {
        ImmutableDictionary<MemberId, AttendanceMark>.Builder roll = ImmutableDictionary.CreateBuilder<MemberId, AttendanceMark>();
        foreach (AbsenceRecord absence in record.Absent)
        {
            roll[import.MemberOf(absence.Name, date)!.Value] = new Absent(absence.Reason);
        }

        foreach (MemberId member in import.MembersOf(record.Present, date))
        {
            roll[member] = new Here(start.ToUniversalTime());
        }

        foreach (LateRecord late in record.Late)
        {
            roll[import.MemberOf(late.Name, date)!.Value] = new Late(late.Minutes!.Value, late.Reason);
        }

        return roll.ToImmutable();
    }
}
