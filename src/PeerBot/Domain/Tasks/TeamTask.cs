using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Tasks;

/// <summary>Something to do, by some members or by the whole team. Immutable: every change gives back a new one.</summary>
/// <param name="Number">Counts from 1 within the team; what people call it by.</param>
/// <param name="Text">At most <see cref="MaxTextLength"/> long.</param>
public sealed record TeamTask(int Number, string Text)
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxTextLength = 500;

    /// <summary>Empty when it is everybody's.</summary>
    public Sequence<MemberId> Owners { get; init; } = [];

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly? Due { get; init; }

    public TaskState State { get; init; }

    /// <summary>Set when it is done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The number of the agenda item it came from.</summary>
    public int? AgendaNumber { get; init; }

    /// <summary>The session in which it was agreed.</summary>
    public SessionId? CreatedIn { get; init; }

    public bool IsOverdue(DateOnly today) => State == TaskState.Open && Due < today;

    /// <summary>It is this member's to do, alone, with others or as one of the team.</summary>
    public bool IsFor(MemberId member) => Owners.IsEmpty || Owners.Contains(member);

    /// <param name="due">From today on, within <see cref="MeetingCalendar.HorizonDays"/>.</param>
    public Result<TeamTask> MoveTo(DateOnly due, DateOnly today)
    {
        if (State != TaskState.Open)
        {
            return Problem.Conflict("task.done-already", ("number", Number));
        }

        if (due < today)
        {
            return Problem.Invalid("task.past", ("date", due));
        }

        return due > today.AddDays(MeetingCalendar.HorizonDays)
            ? Problem.Invalid("calendar.too-far", ("date", due), ("days", MeetingCalendar.HorizonDays))
            : this with { Due = due };
    }

    public Result<TeamTask> Finish(DateOnly today) => State == TaskState.Open
        ? this with { State = TaskState.Done, DoneOn = today }
        : Problem.Conflict("task.done-already", ("number", Number));

    public TeamTask Drop() => this with { State = TaskState.Dropped };
}
