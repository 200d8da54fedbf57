using FsCheck;
using FsCheck.Fluent;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class OrderFromHistoryTests
{
    private static readonly DateOnly Monday = new(2021, 8, 2);

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "a plain round goes on where it stopped", "ABCDABCDAB", "ABCD", "CDAB" },
        { "one round is enough to see an order", "ABCD", "ABCD", "ABCD" },
        { "one was away and served no later", "ABCDABDABCDAB", "ABCD", "CDAB" },
        { "two changed places once", "ABCDBACDABCDA", "ABCD", "BCDA" },
        { "who was passed over and still waits is next", "ABCDABCDABDA", "ABCD", "CBDA" },
        { "somebody left in the middle", "AXBCDAXBCDABCDA", "ABCD", "BCDA" },
        { "somebody joined and had no turn yet", "ABCABCA", "ABCD", "BCAD" },
        { "the order changed; the later one counts", "ABCDABCDADCBADCBADCB", "ABCD", "ADCB" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Order_is_seen_in_who_served(string why, string served, string present, string next)
    {
        OrderProposal proposal = OrderFromHistory.Find(Daily(served), Of(present), [])!;

        Assert.Equal(Of(next), proposal.Order);
        Assert.Equal((1, RotationPeriod.Session), (proposal.Count, proposal.Period));
        Assert.NotEmpty(why);
    }

    [Fact]
    public void Two_a_week_are_seen_as_such()
    {
        IEnumerable<ServedTurn> served = "ABCDEFABCDEF".Chunk(2).SelectMany((pair, week) =>
            Enumerable.Range(0, 5).Select(day => new ServedTurn(Monday.AddDays((week * 7) + day), Of(new string(pair)))));

        OrderProposal proposal = OrderFromHistory.Find(served, Of("ABCDEF"), [])!;

        Assert.Equal((2, RotationPeriod.Week, Of("ABCDEF")), (proposal.Count, proposal.Period, proposal.Order));
        Assert.Equal((11, 11), (proposal.HandOvers, proposal.InOrder));
    }

    [Fact]
    public void Whom_the_minutes_announced_comes_first() =>
        Assert.Equal(Of("CBDA"), OrderFromHistory.Find(Daily("ABCDABCDA"), Of("ABCD"), Of("C"))!.Order);

    [Theory]
    [InlineData("")]
    [InlineData("ABC")]
    [InlineData("AAAAAAAA")]
    public void Too_little_shows_no_order(string served) => Assert.Null(OrderFromHistory.Find(Daily(served), Of("ABCD"), []));

    [Fact]
    public void Disorder_is_told_to_be_unsure()
    {
        OrderProposal proposal = OrderFromHistory.Find(Daily("ADBDCABDACBD"), Of("ABCD"), [])!;

        Assert.False(proposal.IsSure);
        Assert.InRange(proposal.Percent, 1, 99);
    }

    [Fact]
    public void Rotation_of_our_own_is_found_again_with_its_next_turns() =>
        Prop.ForAll(Gen.Choose(2, 9).ToArbitrary(), Gen.Choose(10, 60).ToArbitrary(), (size, sessions) =>
        {
            RoleRotation rotation = RoleRotation.Start(Enumerable.Range(1, size).Select(id => new MemberId(id)), 1);
            List<ServedTurn> served = [];
            for (int day = 0; day < Math.Max(sessions, size + 2); day++)
            {
                DateOnly date = Monday.AddDays(day);
                served.Add(new ServedTurn(date, rotation.ModeratorsOn(date, static (_, _) => false)));
                rotation = rotation.Apply(new SessionHeld(date, served[^1].Members), static (_, _) => false).Value;
            }

            OrderProposal proposal = OrderFromHistory.Find(served, rotation.Order, [])!;
            DateOnly next = Monday.AddDays(served.Count);

            Assert.Equal(rotation.ModeratorsOn(next, static (_, _) => false)[0], proposal.Order[0]);
            Assert.Equal(proposal.HandOvers, proposal.InOrder);
        }).Check(Config.QuickThrowOnFailure);

    private static IEnumerable<ServedTurn> Daily(string served) =>
        served.Select((name, day) => new ServedTurn(Monday.AddDays(day + (day / 5 * 2)), Of(name.ToString())));

    private static Sequence<MemberId> Of(string names) => [.. names.Select(name => new MemberId(name))];
}
