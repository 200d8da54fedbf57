using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// How one role of a team, moderator or scribe, is handed on. Turns advance by held sessions, never by dates. The turns
/// still open in the present round are written out in <see cref="Upcoming"/>, so whatever people do to them (swap, step
/// aside, join) is plain to see and to store. Immutable: every change gives a new value.
/// </summary>
/// <remarks>
/// A new round is laid out only when too few of those who still have a turn are available. Whoever is away at that moment
/// keeps the one open turn, ahead of the new round, and gets no second one: being away owes nothing and saves nothing up.
/// Nobody opens a round who closed the last one, unless there is nobody else.
/// </remarks>
public sealed record RoleRotation
{
    /// <summary>The most people who serve together.</summary>
    public const int MaxCount = 2;

    [JsonConstructor]
    internal RoleRotation()
    {
    }

    public RotationPolicy Policy { get; init; }

    public RotationPeriod Period { get; init; }

    /// <summary>How many serve together, 1 to <see cref="MaxCount"/>.</summary>
    public int Count { get; init; } = 1;

    /// <summary>All members in turn order, none twice. May be empty.</summary>
    public Sequence<MemberId> Order { get; init; }

    /// <summary>The open turns, next first. Someone may be in it twice after a swap reached into the next round.</summary>
    public Sequence<MemberId> Upcoming { get; init; }

    /// <summary>Ordered by date. Past ones are dropped when a session is held.</summary>
    public Sequence<Appointment> Appointments { get; init; }

    /// <summary>Always <see langword="null"/> in a rotation by session.</summary>
    public Serving? Serving { get; init; }

    /// <summary>Who used up the latest turn, by serving or by giving it up.</summary>
    public Sequence<MemberId> Last { get; init; }

    /// <summary>What the next draw starts from; moves on with each draw.</summary>
    public ulong Seed { get; init; }

    /// <param name="members">In turn order. May be empty: members can join later.</param>
    /// <param name="seed">Any number; it decides the draws of a fair random rotation.</param>
    /// <exception cref="ArgumentException">A member appears twice. The ids come from a keyed table, so that is a bug.</exception>
    public static RoleRotation Start(IEnumerable<MemberId> members, ulong seed, RotationPolicy policy = RotationPolicy.RoundRobin)
    {
        ImmutableArray<MemberId> order = [.. members];
        return order.Distinct().Count() == order.Length
            ? new RoleRotation { Policy = policy, Order = new(order), Seed = seed }.WithNewRound(static _ => false)
            : throw new ArgumentException("A member appears twice.", nameof(members));
    }

    /// <summary>
    /// Who serves on a date if its session is the next one held: those appointed, then those whose turn comes first among
    /// the available. For sessions further ahead ask <see cref="Forecasts.Forecast"/>.
    /// </summary>
    /// <returns>Fewer than <see cref="Count"/>, or none, when too few are available.</returns>
    public Sequence<MemberId> ModeratorsOn(DateOnly date, IsAway isAway) => Crew.On(this, date, isAway).Members;

    /// <summary>Changes the rotation. The same changes in the same order, with the same absences, give the same rotation.</summary>
    public Result<RoleRotation> Apply(RotationChange change, IsAway isAway) => change.ApplyTo(this, isAway);

    /// <summary>Two dates are of one slot when the same turn covers both: the same date, or weekly the same ISO week.</summary>
    internal DateOnly SlotOf(DateOnly date) => Period == RotationPeriod.Week ? MondayOf(date) : date;

    /// <summary>The Monday on or before a date.</summary>
    internal static DateOnly MondayOf(DateOnly date) => DateOnly.FromDayNumber(date.DayNumber - (date.DayNumber % 7));
}
