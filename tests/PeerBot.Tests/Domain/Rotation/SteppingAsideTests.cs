using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class SteppingAsideTests
{
    private readonly RoleRotation rotation = Of(Ada, Bo, Chi);

    [Fact]
    public void Owing_means_serving_right_after_whoever_steps_in() =>
        Assert.Equal("B A C A B C", rotation.With(new Skipped(Monday, null, SkipMode.Owe)).Play(6));

    [Fact]
    public void Losing_means_serving_in_the_next_round() =>
        Assert.Equal("B C A B", rotation.With(new Skipped(Monday, null, SkipMode.Lose)).Play(4));

    [Fact]
    public void The_last_of_a_round_owes_and_loses_no_turn_over_it() =>
        Assert.Equal("A C B C A B", rotation.Held(0).Held(1).With(new Skipped(Day(2), Chi, SkipMode.Owe)).Play(6, from: 2));

    [Fact]
    public void Stepping_aside_passes_over_those_away() =>
        Assert.Equal("C B A", rotation.With(new Skipped(Monday, Ada, SkipMode.Owe), Away((Bo, 0))).Play(3, Away((Bo, 0))));

    [Fact]
    public void Someone_not_on_duty_exchanges_with_the_turn_after_theirs() =>
        Assert.Equal("A C B", rotation.With(new Skipped(Monday, Bo, SkipMode.Owe)).Play(3));

    [Fact]
    public void The_last_of_a_round_not_on_duty_exchanges_with_the_next_round() =>
        Assert.Equal("A B A C B C", rotation.With(new Skipped(Monday, Chi, SkipMode.Owe)).Play(6));

    [Fact]
    public void Someone_not_on_duty_can_lose_the_turn() =>
        Assert.Equal("A C A B C", rotation.With(new Skipped(Monday, Bo, SkipMode.Lose)).Play(5));

    [Fact]
    public void Stepping_aside_from_an_appointment_keeps_the_own_turn() =>
        Assert.Equal("A B C", rotation.With(new Appointed(Chi, Monday)).With(new Skipped(Monday, Chi, SkipMode.Owe)).Play(3));

    [Fact]
    public void Nobody_steps_aside_alone() =>
        Assert.Equal("rotation.nobody-else", ProblemOf(Of(Ada), new Skipped(Monday, null, SkipMode.Owe)));

    [Fact]
    public void A_stranger_cannot_step_aside() =>
        Assert.Equal("rotation.not-a-member", ProblemOf(rotation, new Skipped(Monday, Eun, SkipMode.Owe)));

    [Theory]
    [InlineData(SkipMode.Owe)]
    [InlineData(SkipMode.Lose)]
    public void Whoever_steps_aside_is_off_duty_even_with_several_turns_in_line(SkipMode mode)
    {
        RoleRotation twiceInLine = rotation.Held(0).With(new Swapped(Ada, Chi)); // B A C became B C... with Ada's next turn
        RoleRotation skipped = twiceInLine.With(new Skipped(Day(1), null, mode));

        Assert.NotEqual(twiceInLine.ModeratorsOn(Day(1), Nobody), skipped.ModeratorsOn(Day(1), Nobody));
    }
}
