using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>Two moderators at once.</summary>
public sealed class PairTests
{
    private readonly RoleRotation five = Of(Ada, Bo, Chi, Dan, Eun).With(new CountChanged(2));
    private readonly RoleRotation three = Of(Ada, Bo, Chi).With(new CountChanged(2));

    [Fact]
    public void Two_serve_at_once_and_the_round_runs_on_through_the_sessions() =>
        Assert.Equal("AB CD EA BC DE AB", five.Play(6));

    [Fact]
    public void Three_take_two_seats_equally_often() => Assert.Equal("AB CA BC AB CA BC", three.Play(6));

    [Fact]
    public void Someone_away_keeps_the_place_and_the_next_one_sits_in() =>
        Assert.Equal("BC AD EB", five.Play(3, Away((Ada, 0))));

    [Fact]
    public void One_serves_alone_when_only_one_is_there() =>
        Assert.Equal("B AC", three.Play(2, Away((Ada, 0), (Chi, 0))));

    [Fact]
    public void Handing_on_takes_the_first_off_duty_and_goes_round()
    {
        RoleRotation now = three;
        List<string> onDuty = [];
        for (int times = 0; times < 4; times++)
        {
            onDuty.Add(Names(now.ModeratorsOn(Monday, Nobody)));
            now = now.With(new Handed(Monday));
        }

        Assert.Equal(["AB", "BC", "CA", "AB"], onDuty);
    }

    [Fact]
    public void The_second_can_hand_on_too() => Assert.Equal("AC DE", five.With(new Handed(Monday, Bo)).Play(2));

    [Fact]
    public void The_one_who_owes_serves_in_the_next_session() =>
        Assert.Equal("BC AD", five.With(new Skipped(Monday, Ada, SkipMode.Owe)).Play(2));

    [Fact]
    public void An_appointment_takes_one_seat_and_leaves_the_other_to_the_order() =>
        Assert.Equal("EA BC DA", five.With(new Appointed(Eun, Monday)).Play(3));

    [Fact]
    public void A_third_appointment_pushes_out_the_earliest()
    {
        RoleRotation appointed = five.With(new Appointed(Chi, Monday)).With(new Appointed(Dan, Monday)).With(new Appointed(Eun, Monday));

        Assert.Equal("DE", appointed.Play(1));
    }

    [Fact]
    public void Two_alone_cannot_hand_on() =>
        Assert.Equal("rotation.nobody-else", ProblemOf(Of(Ada, Bo).With(new CountChanged(2)), new Handed(Monday)));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Neither_none_nor_three_serve_together(int count) =>
        Assert.Equal("rotation.count-range", ProblemOf(five, new CountChanged(count)));
}
