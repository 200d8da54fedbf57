namespace PeerBot.Domain.Minutes;

/// <summary>One session of the day. What is empty is left out of the pages; a session without anything says so.</summary>
public sealed record SessionRecord
{
    public MinutesSessionType Type { get; init; }

    /// <summary>Takes the place of the type's usual heading, such as the name of a lecture.</summary>
    public string? Title { get; init; }

    /// <summary>The mentor or lecturer, without a form of address.</summary>
    public string? Guest { get; init; }

    public Sequence<string> Moderators { get; init; } = [];

    public Sequence<string> Scribes { get; init; } = [];

    /// <summary>Who was there on time. Late members may be named here too; they are shown once.</summary>
    public Sequence<string> Present { get; init; } = [];

    public Sequence<LateRecord> Late { get; init; } = [];

    public Sequence<AbsenceRecord> Absent { get; init; } = [];

    /// <summary>Who leads and writes next, when that was known as the session closed.</summary>
    public NextRoles? Next { get; init; }

    public Sequence<AgendaRecord> Agenda { get; init; } = [];

    public Sequence<QuestionRecord> Questions { get; init; } = [];

    public Sequence<PaperRecord> Papers { get; init; } = [];

    public Sequence<TaskRecord> Tasks { get; init; } = [];

    public Sequence<NoteRecord> Notes { get; init; } = [];

    /// <summary>Why the session was not held: an empty text when it was cancelled without a reason, <see langword="null"/> when held.</summary>
    public string? Cancelled { get; init; }

    /// <summary>The team's own order; sections it does not name follow in the type's usual order. Empty: the usual order.</summary>
    public Sequence<MinutesSection> Sections { get; init; } = [];
}

/// <summary>What kind of session the minutes are of.</summary>
public enum MinutesSessionType
{
    Peer,
    Mentoring,

    /// <summary>A lecture, a visit, anything out of the ordinary.</summary>
    Special,

    /// <summary>The team looks back together.</summary>
    Retro,
}

/// <summary>Somebody who came late.</summary>
/// <param name="Minutes">How many minutes late; <see langword="null"/> when nobody looked at the clock.</param>
public sealed record LateRecord(string Name, int? Minutes = null, string? Reason = null);

/// <summary>Somebody who was not there.</summary>
public sealed record AbsenceRecord(string Name, string? Reason = null);
