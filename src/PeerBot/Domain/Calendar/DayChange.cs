namespace PeerBot.Domain.Calendar;

/// <summary>
/// What is different on one date. A date has at most one meeting and so at most one exception: the latest decision about
/// it. A move leaves two, one at either end.
/// </summary>
public abstract record DayChange(DateOnly Date);

/// <summary>No meeting, although one was planned.</summary>
/// <param name="Reason">In the words of whoever cancelled, or <see langword="null"/>.</param>
public sealed record Cancelled(DateOnly Date, string? Reason) : DayChange(Date);

/// <summary>No meeting here, because it takes place on another date.</summary>
public sealed record MovedAway(DateOnly Date, DateOnly To) : DayChange(Date);

/// <summary>The meeting of another date takes place here; or of this date, at another time.</summary>
/// <param name="At">The wall-clock time, or <see langword="null"/> for the schedule's.</param>
public sealed record MovedHere(DateOnly Date, DateOnly From, TimeOnly? At) : DayChange(Date);

/// <summary>A meeting on top of the schedule.</summary>
/// <param name="At">The wall-clock time, or <see langword="null"/> for the schedule's.</param>
public sealed record Extra(DateOnly Date, TimeOnly? At) : DayChange(Date);
