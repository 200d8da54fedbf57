using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>
/// Who came to one session. The latest word about somebody counts, so a mistake is corrected by saying it right; only
/// being there stays being there when somebody checks in twice.
/// </summary>
/// <param name="Marks">Nobody knows about those who are not in it.</param>
public sealed record Attendance(ImmutableDictionary<MemberId, AttendanceMark> Marks)
{
    /// <summary>The most minutes anybody can be late; after that the session is over.</summary>
    public const int MaxMinutes = 600;

    public static Attendance Empty { get; } = new(ImmutableDictionary<MemberId, AttendanceMark>.Empty);

    /// <returns>What is known about a member, or <see langword="null"/>.</returns>
    public AttendanceMark? Of(MemberId member) => Marks.GetValueOrDefault(member);

    /// <summary>
    /// A member is there. Up to and including the end of the grace they are in time; after it they are late by the minutes
    /// since the start, the grace included, rounded up. A reason told before is kept.
    /// </summary>
    /// <param name="graceMinutes">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The grace is negative: the setting was not checked.</exception>
    public Result<Attendance> CheckIn(MemberId member, DateTimeOffset now, DateTimeOffset startsAt, int graceMinutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(graceMinutes);
        if (Of(member) is Here)
        {
            return this;
        }

        if (now <= startsAt.AddMinutes(graceMinutes))
        {
            return With(member, new Here(now.ToUniversalTime()));
        }

        double late = Math.Ceiling((now - startsAt).TotalMinutes);
        return late > MaxMinutes
            ? Problem.Conflict("attendance.over", ("hours", MaxMinutes / 60))
            : With(member, new Late((int)late, (Of(member) as Late)?.Reason));
    }

    /// <summary>A member says that they will be late, or that they were.</summary>
    public Result<Attendance> MarkLate(MemberId member, int minutes, string? reason) =>
        minutes is < 1 or > MaxMinutes
            ? Problem.Invalid("attendance.minutes-range", ("min", 1), ("max", MaxMinutes))
            : With(member, new Late(minutes, Trimmed(reason)));

    public Attendance MarkAbsent(MemberId member, string? reason) => With(member, new Absent(Trimmed(reason)));

    private static string? Trimmed(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();

    private Attendance With(MemberId member, AttendanceMark mark) => new(Marks.SetItem(member, mark));
}
