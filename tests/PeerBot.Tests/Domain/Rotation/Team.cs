using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>Five people, a calendar of dates, and short ways to say what happens to a rotation.</summary>
internal static class Team
{
    public static readonly MemberId Ada = new(1);
    public static readonly MemberId Bo = new(2);
    public static readonly MemberId Chi = new(3);
    public static readonly MemberId Dan = new(4);
    public static readonly MemberId Eun = new(5);

    /// <summary>A Monday.</summary>
    public static readonly DateOnly Monday = new(2026, 8, 3);

    public static DateOnly Day(int offset) => Monday.AddDays(offset);

    public static bool Nobody(MemberId member, DateOnly date) => false;

    public static IsAway Away(params (MemberId Member, int Day)[] days) =>
        (member, date) => days.Contains((member, date.DayNumber - Monday.DayNumber));

    public static RoleRotation Of(params MemberId[] members) => RoleRotation.Start(members, seed: 7);

    public static RoleRotation With(this RoleRotation rotation, RotationChange change, IsAway? isAway = null) =>
        rotation.Apply(change, isAway ?? Nobody).Value;

    /// <summary>Holds a session with whoever is due.</summary>
    public static RoleRotation Held(this RoleRotation rotation, int day, IsAway? isAway = null) =>
        rotation.With(new SessionHeld(Day(day), rotation.ModeratorsOn(Day(day), isAway ?? Nobody)), isAway);

    /// <summary>Who serves on days 0, 1, 2 and so on, as names in one line; two who serve together stand side by side.</summary>
    public static string Play(this RoleRotation rotation, int days, IsAway? isAway = null, int from = 0) => string.Join(
        ' ', rotation.Forecast(Enumerable.Range(from, days).Select(Day), isAway ?? Nobody).Select(turn => Names(turn.Members)));

    public static string Names(IEnumerable<MemberId> members) => string.Concat(members.Select(member => "?ABCDEFGH"[(int)member.Value]));

    public static string ProblemOf(RoleRotation rotation, RotationChange change, IsAway? isAway = null) =>
        rotation.Apply(change, isAway ?? Nobody).Problem?.Sentence.Key ?? "none";

    public static Sequence<MemberId> List(params MemberId[] members) => [.. members];
}
