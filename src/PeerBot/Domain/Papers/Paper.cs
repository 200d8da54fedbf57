using PeerBot.Domain.Calendar;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Papers;

/// <summary>A paper that somebody reviews for the others. Immutable: every change gives back a new one.</summary>
/// <param name="Number">Counts from 1 within the team; what people call it by.</param>
/// <param name="Title">At most <see cref="MaxTitleLength"/> long.</param>
public sealed record Paper(int Number, string Title)
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxTitleLength = 300;

    /// <summary>An http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>The reading list it belongs to.</summary>
    public string? Series { get; init; }

    /// <summary>Which part of the paper or series, as people write it.</summary>
    public string? Part { get; init; }

    /// <summary>Where and when it appeared, as people write it.</summary>
    public string? Venue { get; init; }

    public Sequence<MemberId> Presenters { get; init; } = [];

    /// <summary>Those of the presenters who said that they are ready for that day.</summary>
    public Sequence<MemberId> Ready { get; init; } = [];

    /// <summary>The day of the review; <see langword="null"/> for a candidate without a day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What everybody prepares for it.</summary>
    public string? Preparation { get; init; }

    public Sequence<PaperMaterial> Materials { get; init; } = [];

    public PaperState State { get; init; }

    /// <summary>The day on which it was presented; set when it is done.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The number of the agenda item it came from.</summary>
    public int? AgendaNumber { get; init; }

    /// <summary>The session in which it was put on the list or given its day.</summary>
    public SessionId? ScheduledIn { get; init; }

    /// <summary>It should have been presented before that day, and was not.</summary>
    public bool IsOverdue(DateOnly today) => State == PaperState.Planned && Date < today;

    /// <summary>Gives it a day.</summary>
    /// <param name="date">From today on, within <see cref="MeetingCalendar.HorizonDays"/>.</param>
    public Result<Paper> MoveTo(DateOnly date, DateOnly today, IsAway isAway)
    {
        if (State == PaperState.Done)
        {
            return Problem.Conflict("paper.done-already", ("number", Number));
        }

        if (date < today)
        {
            return Problem.Invalid("paper.past", ("date", date));
        }

        return date > today.AddDays(MeetingCalendar.HorizonDays)
            ? Problem.Invalid("calendar.too-far", ("date", date), ("days", MeetingCalendar.HorizonDays))
            : On(date, isAway);
    }

    /// <summary>Names who presents, in place of whoever did before.</summary>
    /// <remarks>Of a review that is over nobody asks who was away: whoever presented was there.</remarks>
    public Result<Paper> Assign(Sequence<MemberId> presenters, IsAway isAway) =>
        State == PaperState.Planned && Away(presenters, Date, isAway) is { } problem
            ? problem
            : this with { Presenters = presenters, Ready = [.. Ready.Intersect(presenters)] };

    /// <summary>A presenter is ready; said again, they take it back.</summary>
    public Result<Paper> Confirm(MemberId member) => RefuseUnlessBefore(member) is { } problem
        ? problem
        : this with { Ready = Ready.Contains(member) ? Ready.Without(member) : [.. Ready, member] };

    /// <summary>Why a member cannot speak as its presenter, or <see langword="null"/> when they are one and it is still to come.</summary>
    public Problem? RefuseUnlessBefore(MemberId member)
    {
        if (State == PaperState.Done)
        {
            return Problem.Conflict("paper.done-already", ("number", Number));
        }

        return Presenters.Contains(member) ? null : Problem.Conflict("paper.not-presenter", ("number", Number));
    }

    /// <summary>Somebody presents in another's place.</summary>
    /// <param name="from">Who presented so far; <see langword="null"/> where nobody did.</param>
    public Result<Paper> HandOver(MemberId? from, MemberId to, IsAway isAway)
    {
        if (from is { } before ? !Presenters.Contains(before) : !Presenters.IsEmpty)
        {
            return Problem.Conflict(Presenters.IsEmpty ? "paper.nobody-presents" : "paper.taken-already", ("number", Number));
        }

        return Presenters.Contains(to)
            ? Problem.Conflict("paper.presents-already", ("member", to), ("number", Number))
            : Assign(from is null ? [to] : [.. Presenters.Select(member => member == from ? to : member)], isAway);
    }

    /// <summary>It was presented. Said again with materials, it only gets those.</summary>
    /// <param name="during">The day of the session that is open now, if one is.</param>
    public Result<Paper> Finish(DateOnly today, DateOnly? during, Sequence<PaperMaterial> materials)
    {
        if (State == PaperState.Done && materials.IsEmpty)
        {
            return Problem.Conflict("paper.done-already", ("number", Number));
        }

        // Marked outside a session, it was presented on its day, if that has come; people often mark it the day after.
        DateOnly doneOn = DoneOn ?? during ?? (Date is { } date && date <= today ? date : today);
        return this with { State = PaperState.Done, DoneOn = doneOn, Materials = [.. Materials.Union(materials)] };
    }

    public Paper Drop() => this with { State = PaperState.Dropped };

    /// <summary>Two papers exchange their days; one of them may have none. Each keeps its presenters.</summary>
    public static Result<(Paper One, Paper Other)> Swap(Paper one, Paper other, DateOnly today, IsAway isAway)
    {
        if (one.Number == other.Number || one.Date == other.Date)
        {
            return Problem.Invalid("paper.swap-nothing", ("one", one.Number), ("other", other.Number));
        }

        Result<Paper> first = one.At(other.Date, today, isAway);
        Result<Paper> second = other.At(one.Date, today, isAway);
        return (first.Problem ?? second.Problem) is { } problem ? problem : (first.Value, second.Value);
    }

    private Result<Paper> At(DateOnly? date, DateOnly today, IsAway isAway) => date is { } day
        ? MoveTo(day, today, isAway)
        : State == PaperState.Done
            ? Problem.Conflict("paper.done-already", ("number", Number))
            : this with { Date = null, Ready = [] };

    private Result<Paper> On(DateOnly date, IsAway isAway) =>
        Away(Presenters, date, isAway) is { } problem ? problem : this with { Date = date, Ready = Date == date ? Ready : [] };

    private static Problem? Away(Sequence<MemberId> presenters, DateOnly? date, IsAway isAway)
    {
        if (date is { } day)
        {
            foreach (MemberId member in presenters)
            {
                if (isAway(member, day))
                {
                    return Problem.Conflict("paper.away", ("member", member), ("date", day));
                }
            }
        }

        return null;
    }
}
