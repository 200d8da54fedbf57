using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>Turns that last a week; day 0 is a Monday.</summary>
public sealed class WeeklyTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi).With(new PeriodChanged(RotationPeriod.Week));

    [Fact]
    public void One_serves_all_week_and_the_next_from_Monday() => Assert.Equal("A A A A A A A B B", rotation.Play(9));

    [Fact]
    public void A_week_without_a_held_session_uses_up_no_turn() => Assert.Equal("B", rotation.Held(0).Play(1, from: 14));

    [Fact]
    public void The_first_held_session_decides_whose_week_it_is() =>
        Assert.Equal("B B B", rotation.Play(3, Away((Ada, 0))));

    [Fact]
    public void Someone_away_in_the_first_session_serves_the_week_after() =>
        Assert.Equal("A", rotation.Held(0, Away((Ada, 0))).Play(1, from: 7));

    [Fact]
    public void A_stand_in_for_a_day_uses_up_no_turn()
    {
        RoleRotation monday = rotation.Held(0);
        RoleRotation tuesday = monday.Held(1, Away((Ada, 1)));

        Assert.Equal("B", monday.Play(1, Away((Ada, 1)), from: 1));
        Assert.Equal("A A A A A B", tuesday.Play(6, from: 2));
    }

    [Fact]
    public void Handing_on_in_the_middle_gives_the_rest_of_the_week_to_the_next()
    {
        RoleRotation handed = rotation.Held(0).With(new Handed(Day(1)));

        Assert.Equal("B B B", handed.Play(3, from: 1));
        Assert.Equal("C", handed.Held(1).Play(1, from: 7));
    }

    [Fact]
    public void Owing_in_the_middle_of_a_week_means_the_next_week()
    {
        RoleRotation skipped = rotation.Held(0).With(new Skipped(Day(1), null, SkipMode.Owe));

        Assert.Equal("B B B B B B A", skipped.Play(7, from: 1));
    }

    [Fact]
    public void An_appointment_is_for_the_whole_week() =>
        Assert.Equal("C C C C C C C A", rotation.With(new Appointed(Chi, Day(2))).Play(8));

    [Fact]
    public void An_appointment_in_the_middle_takes_over_the_rest_of_the_week()
    {
        RoleRotation appointed = rotation.Held(0).With(new Appointed(Chi, Day(1)));

        Assert.Equal("C C C C C C B", appointed.Play(7, from: 1));
    }

    [Fact]
    public void When_the_one_who_serves_leaves_the_next_takes_the_rest_of_the_week() =>
        Assert.Equal("B B B B B B C", rotation.Held(0).With(new Left(Ada)).Play(7, from: 1));

    [Fact]
    public void A_session_of_last_week_closed_late_does_not_end_this_week() =>
        Assert.Equal("A", rotation.Held(7).With(new SessionHeld(Monday, [Bo])).Play(1, from: 8));

    [Fact]
    public void Two_share_a_week() =>
        Assert.Equal("AB AB AB AB AB AB AB CA", rotation.With(new CountChanged(2)).Play(8));

    [Fact]
    public void Going_back_to_sessions_ends_the_week() =>
        Assert.Equal("B C A", rotation.Held(0).With(new PeriodChanged(RotationPeriod.Session)).Play(3, from: 1));
}
