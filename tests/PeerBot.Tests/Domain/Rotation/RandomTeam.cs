using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>A team whose life is drawn from a seed: the same seed always lives the same life.</summary>
internal sealed class RandomTeam
{
    private readonly int seed;
    private readonly int awayPercent;
    private readonly Random random;
    private long newest;

    /// <param name="awayPercent">How often anybody is away; members with an even number never are.</param>
    public RandomTeam(int seed, int awayPercent, RotationPolicy? policy = null, int? count = null, RotationPeriod? period = null)
    {
        (this.seed, this.awayPercent, random) = (seed, awayPercent, new Random(seed));
        newest = random.Next(1, 7);
        IEnumerable<MemberId> members = Enumerable.Range(1, (int)newest).Select(id => new MemberId(id));
        Rotation = RoleRotation.Start(members, (ulong)seed, policy ?? (RotationPolicy)random.Next(2)) with
        {
            Count = count ?? random.Next(1, 3),
            Period = period ?? (RotationPeriod)random.Next(2),
        };
    }

    public RoleRotation Rotation { get; private set; }

    public DateOnly Today { get; private set; } = Team.Monday;

    public bool IsAway(MemberId member, DateOnly date) =>
        member.Value % 2 == 1 && new Random(HashOf(seed, member.Value, date.DayNumber)).Next(100) < awayPercent;

    public void Become(RoleRotation rotation) => Rotation = rotation;

    /// <summary>A day passes; a session takes place on about two days of three, with whoever is due.</summary>
    public SessionHeld? PassDay()
    {
        Today = Today.AddDays(1);
        return random.Next(3) == 0 ? null : new SessionHeld(Today, Rotation.ModeratorsOn(Today, IsAway));
    }

    /// <summary>Whatever somebody might type, sense or nonsense.</summary>
    public RotationChange AnyChange() => random.Next(14) switch
    {
        0 => new Handed(Today.AddDays(1)),
        1 => new Handed(Today.AddDays(1), Somebody()),
        2 => new Skipped(Today.AddDays(1), null, (SkipMode)random.Next(2)),
        3 => new Skipped(Today.AddDays(1), Somebody(), (SkipMode)random.Next(2)),
        4 => new Swapped(Somebody(), Somebody()),
        5 => new Appointed(Somebody(), Today.AddDays(random.Next(1, 9))),
        6 => Reordered.Shuffled(Rotation.Order, (ulong)random.Next()),
        7 => new Joined(new MemberId(++newest)),
        8 => new Left(Somebody()),
        9 => new CountChanged(random.Next(1, 3)),
        10 => new PolicyChanged((RotationPolicy)random.Next(2)),
        11 => new PeriodChanged((RotationPeriod)random.Next(2)),
        12 => new SessionHeld(Today.AddDays(-random.Next(3)), [Somebody()]),
        _ => PassDay() ?? AnyChange(),
    };

    private static int HashOf(int seed, long member, int day) => unchecked((int)((seed * 31L) + (member * 7919) + (day * 104729L)));

    private MemberId Somebody() => new(random.NextInt64(1, newest + 1));
}
