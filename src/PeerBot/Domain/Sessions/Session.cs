using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>One meeting of a team: planned, then open, then closed.</summary>
/// <param name="Date">The team's date, by which people name it.</param>
/// <param name="StartsAt">When it is or was planned to begin; lateness counts from here.</param>
public sealed record Session(
    SessionId Id, TeamId Team, DateOnly Date, SessionType Type, SessionState State, DateTimeOffset StartsAt)
{
    /// <summary>Takes the place of the type's usual heading, such as the name of a lecture.</summary>
    public string? Title { get; init; }

    /// <summary>The mentor or lecturer.</summary>
    public string? Guest { get; init; }

    /// <summary>How many peer sessions the team has held, this one included; counted when it opens.</summary>
    public int? DayNumber { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Set when it closes; before that the rotation tells.</summary>
    public SessionRoles? Roles { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>0 until the minutes are published, then 1, and one more with every change after that.</summary>
    public int Revision { get; init; }

    public DateTimeOffset? RevisedAt { get; init; }

    /// <summary>It was opened so long after its time that it is being recorded, not held.</summary>
    public bool IsRecordedAfterwards => OpenedAt - StartsAt > TimeSpan.FromMinutes(Attendance.MaxMinutes);

    /// <summary>It was never opened here: it was read from older minutes. It fills the archive and comes up nowhere by itself.</summary>
    public bool IsImported => State == SessionState.Closed && OpenedAt is null;

    /// <summary>The day on which something counts as said: while the session is open its own, past midnight and afterwards too.</summary>
    public DateOnly SaidOn(DateOnly today) => State == SessionState.Open ? Date : today;

    public Result<Session> Open(DateTimeOffset now) => State == SessionState.Planned
        ? this with { State = SessionState.Open, OpenedAt = now }
        : Problem.Conflict("session.not-planned", ("date", Date));

    public Result<Session> Close(DateTimeOffset now, SessionRoles roles) => State == SessionState.Open
        ? this with { State = SessionState.Closed, ClosedAt = now, Roles = roles }
        : Problem.Conflict("session.not-open");

    /// <summary>The minutes may be published once the session is closed; publishing again changes nothing.</summary>
    public Result<Session> Publish(DateTimeOffset now) => State == SessionState.Closed
        ? this with { PublishedAt = PublishedAt ?? now, Revision = Math.Max(Revision, 1) }
        : Problem.Conflict("session.publish-not-closed", ("date", Date));

    /// <summary>Something in the minutes changed. Once they are published, that makes a revision of them.</summary>
    public Session Touch(DateTimeOffset now) => PublishedAt is null
        ? this
        : this with { Revision = Revision + 1, RevisedAt = now };
}
