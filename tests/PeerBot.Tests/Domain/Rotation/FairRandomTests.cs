using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class FairRandomTests
{
    private static readonly MemberId[] Everybody = [Ada, Bo, Chi, Dan, Eun];

    [Fact]
    public void Everybody_serves_once_a_round_in_changing_order()
    {
        string[] rounds = [.. Draw(1).Play(50).Split(' ').Chunk(5).Select(round => string.Concat(round))];

        Assert.All(rounds, round => Assert.Equal("ABCDE", string.Concat(round.Order())));
        Assert.True(rounds.Distinct().Count() > 5);
    }

    [Fact]
    public void Every_member_opens_about_as_many_rounds_as_any_other()
    {
        Dictionary<string, int> openings = Enumerable.Range(0, 2000)
            .CountBy(seed => Names(Draw((ulong)seed).ModeratorsOn(Monday, Nobody)))
            .ToDictionary();

        Assert.All(openings.Values, count => Assert.InRange(count, 320, 480)); // 400 each, four standard deviations and more
    }

    [Fact]
    public void The_same_seed_draws_the_same_turns() => Assert.Equal(Draw(9).Play(30), Draw(9).Play(30));

    [Fact]
    public void Two_take_turns_since_nobody_serves_twice_running() =>
        Assert.Contains(RoleRotation.Start([Ada, Bo], 5, RotationPolicy.FairRandom).Play(6), (string[])["A B A B A B", "B A B A B A"]);

    [Fact]
    public void A_change_of_policy_keeps_the_turns_of_the_present_round()
    {
        RoleRotation drawn = Of(Everybody).Held(0).Held(1).With(new PolicyChanged(RotationPolicy.FairRandom));

        Assert.Equal("CDE", string.Concat(drawn.Play(3, from: 2).Split(' ').Order()));
        Assert.Equal("C D E A B", drawn.With(new PolicyChanged(RotationPolicy.RoundRobin)).Play(5, from: 2));
    }

    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        SplitMix64 chance = new(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423],
            (ulong[])[chance.Next(), chance.Next(), chance.Next()]);
    }

    private static RoleRotation Draw(ulong seed) => RoleRotation.Start(Everybody, seed, RotationPolicy.FairRandom);
}
