using System.Collections.Immutable;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Tasks;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Papers;
using PeerBot.Features.Questions;
using PeerBot.Features.Sessions;
using PeerBot.Features.Tasks;
using PeerBot.Features.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>
/// Everything that the minutes of a stretch of days are made of, read with the same number of queries however long it is.
/// </summary>
internal sealed record DayMaterial
{
    public required TeamContext Context { get; init; }

    /// <summary>Everybody of the team with all absences of these days; the one of a command knows only recent ones.</summary>
    public required Roster Roster { get; init; }

    /// <summary>What stands in minutes: the sessions that have begun, and planned ones under which somebody wrote a note.</summary>
    public required ImmutableArray<Session> Sessions { get; init; }

    public required IReadOnlyDictionary<SessionId, Attendance> Attendance { get; init; }

    /// <summary>Who leads the open session, if one is among them; those of closed ones are kept with them.</summary>
    public required SessionRoles? OpenRoles { get; init; }

    public required ILookup<SessionId, SharedNote> Notes { get; init; }

    /// <summary>Agenda items by their own session, and those of others that were taken up in one of these.</summary>
    public required ItemsOfSessions<AgendaItem> Agenda { get; init; }

    /// <summary>Questions by their own session, and those of others that were answered in one of these.</summary>
    public required ItemsOfSessions<Question> Questions { get; init; }

    /// <summary>By the session in which they were scheduled.</summary>
    public required ILookup<SessionId, Paper> Scheduled { get; init; }

    /// <summary>By the day on which they were presented, or are to be.</summary>
    public required ILookup<DateOnly, Paper> Presented { get; init; }

    /// <summary>By the session in which they were agreed.</summary>
    public required ILookup<SessionId, TeamTask> Tasks { get; init; }

    /// <summary>The days of which somebody said that there is no meeting.</summary>
    public required IReadOnlyDictionary<DateOnly, Cancelled> Cancelled { get; init; }

    /// <param name="today">The team's own date: it decides who leads a session that is still open.</param>
    public static async Task<DayMaterial> LoadAsync(
        Work work, TeamContext context, DateOnly from, DateOnly to, DateOnly today, CancellationToken cancellationToken)
    {
        TeamId team = context.Team.Id;
        IReadOnlyList<Session> rows = await SessionStore.ListAsync(work, team, from, to, cancellationToken);
        IReadOnlyList<SharedNote> notes = await NoteStore.ListBySessionsAsync(work, rows.Select(session => session.Id), cancellationToken);
        HashSet<SessionId> noted = [.. notes.Select(note => note.Session)];
        ImmutableArray<Session> sessions = [.. rows.Where(session => session.State != SessionState.Planned || noted.Contains(session.Id))];
        SessionId[] ids = [.. sessions.Select(session => session.Id)];
        Session? open = sessions.FirstOrDefault(session => session.State == SessionState.Open);
        MeetingCalendar calendar = await CalendarStore.LoadAsync(work, context.Team, from, cancellationToken);
        return new DayMaterial
        {
            Context = context,
            Roster = new Roster(context.Roster.All, await AwayStore.ListAsync(work, team, from, cancellationToken)),
            Sessions = sessions,
            Attendance = await AttendanceStore.ListAsync(work, team, from, to, cancellationToken),
            OpenRoles = open is null ? null : await SessionDuty.OfAsync(work, context, open, today, cancellationToken),
            Notes = notes.ToLookup(note => note.Session),
            Agenda = new ItemsOfSessions<AgendaItem>(
                await AgendaStore.ListBySessionsAsync(work, ids, cancellationToken),
                await AgendaStore.ListTakenUpInAsync(work, ids, cancellationToken)),
            Questions = new ItemsOfSessions<Question>(
                await QuestionStore.ListBySessionsAsync(work, ids, cancellationToken),
                await QuestionStore.ListAnsweredInAsync(work, ids, cancellationToken)),
            Scheduled = (await PaperStore.ListBySessionsAsync(work, ids, cancellationToken)).ToLookup(paper => paper.ScheduledIn!.Value),
            Presented = (await PaperStore.ListPresentedAsync(work, team, from, to, cancellationToken))
                .ToLookup(paper => paper.DoneOn ?? paper.Date!.Value),
            Tasks = (await TaskStore.ListBySessionsAsync(work, ids, cancellationToken)).ToLookup(task => task.CreatedIn!.Value),
            Cancelled = calendar.Exceptions.Values.OfType<Cancelled>().Where(change => change.Date <= to).ToDictionary(change => change.Date),
        };
    }

    /// <returns>Who led and wrote a session, and who is next; <see langword="null"/> when nobody knows.</returns>
    public SessionRoles? RolesOf(Session session) => session.State == SessionState.Open ? OpenRoles : session.Roles;
}

/// <summary>What belongs to some sessions, and what others left to them.</summary>
/// <param name="Own">Each in its own session.</param>
/// <param name="FromElsewhere">What was said to it tells in which session; it may be several.</param>
internal sealed record ItemsOfSessions<T>(IReadOnlyList<T> Own, IReadOnlyList<T> FromElsewhere);
