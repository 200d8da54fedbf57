using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class AppointmentTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi);

    [Fact]
    public void Whoever_is_appointed_serves_and_whoever_was_next_stays_next() =>
        Assert.Equal("C A B A", rotation.With(new Appointed(Chi, Monday)).Play(4));

    [Fact]
    public void An_appointment_ahead_waits_for_its_date() =>
        Assert.Equal("A A B C", rotation.With(new Appointed(Ada, Day(1))).Play(4));

    [Fact]
    public void An_appointment_without_a_turn_left_uses_up_none_of_the_next_round() =>
        Assert.Equal("A B C A B", rotation.Held(0).With(new Appointed(Ada, Day(1))).Play(5, from: 1));

    [Fact]
    public void The_latest_appointment_for_a_date_counts() =>
        Assert.Equal("B A", rotation.With(new Appointed(Chi, Monday)).With(new Appointed(Bo, Monday)).Play(2));

    [Fact]
    public void An_appointment_lapses_when_they_turn_out_to_be_away() =>
        Assert.Equal("A B C", rotation.With(new Appointed(Chi, Monday)).Play(3, Away((Chi, 0))));

    [Fact]
    public void Nobody_is_appointed_for_a_day_away() =>
        Assert.Equal("rotation.away", ProblemOf(rotation, new Appointed(Chi, Monday), Away((Chi, 0))));

    [Fact]
    public void A_stranger_is_not_appointed() =>
        Assert.Equal("rotation.not-a-member", ProblemOf(rotation, new Appointed(Eun, Monday)));

    [Fact]
    public void Past_appointments_are_forgotten_when_a_session_is_held() =>
        Assert.Empty(rotation.With(new Appointed(Chi, Monday)).With(new Appointed(Bo, Day(1))).Held(1).Appointments);
}
