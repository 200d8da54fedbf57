using System.Text.Json;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>What holds for every team, tried on thousands of drawn lives.</summary>
public sealed class RotationPropertyTests
{
    [Fact]
    public void Whatever_people_do_the_right_number_serves_and_nobody_away_does() => Live(500, 40, team =>
    {
        Sequence<MemberId> due = team.Rotation.ModeratorsOn(team.Today, team.IsAway);

        int available = team.Rotation.Order.Count(member => !team.IsAway(member, team.Today));
        Assert.Equal(Math.Min(team.Rotation.Count, available), due.Distinct().Count());
        Assert.Equal(due.Count, due.Distinct().Count());
        Assert.DoesNotContain(due, member => team.IsAway(member, team.Today));
    });

    [Fact]
    public void Whatever_people_do_only_members_have_turns_and_turns_do_not_pile_up() => Live(500, 40, team =>
    {
        Assert.Empty(team.Rotation.Upcoming.Except(team.Rotation.Order));
        Assert.Empty(team.Rotation.Appointments.SelectMany(appointment => appointment.Members).Except(team.Rotation.Order));
        Assert.Equal(team.Rotation.Order.Count, team.Rotation.Order.Distinct().Count());
        Assert.InRange(team.Rotation.Upcoming.Count, 0, 5 * team.Rotation.Order.Count);
    });

    [Fact]
    public void Whatever_people_do_the_rotation_survives_storage() => Live(300, 40, team =>
        Assert.Equal(team.Rotation, JsonSerializer.Deserialize<RoleRotation>(JsonSerializer.Serialize(team.Rotation))));

    [Fact]
    public void A_forecast_is_what_then_happens() => Live(150, 20, team =>
    {
        DateOnly[] dates = [.. Enumerable.Range(1, 12).Where(day => day % 5 != 0).Select(team.Today.AddDays)];
        RoleRotation now = team.Rotation;
        foreach (PlannedTurn planned in now.Forecast(dates, team.IsAway))
        {
            Assert.Equal(planned.Members, now.ModeratorsOn(planned.Date, team.IsAway));
            now = now.Apply(new SessionHeld(planned.Date, planned.Members), team.IsAway).Value;
        }
    });

    [Fact]
    public void Whoever_hands_on_or_steps_aside_is_off_duty_at_once() => Live(400, 40, team =>
    {
        foreach (MemberId member in team.Rotation.ModeratorsOn(team.Today, team.IsAway))
        {
            foreach (RotationChange change in (RotationChange[])[
                new Handed(team.Today, member),
                new Skipped(team.Today, member, SkipMode.Owe),
                new Skipped(team.Today, member, SkipMode.Lose)])
            {
                Result<RoleRotation> changed = team.Rotation.Apply(change, team.IsAway);
                bool isOff = changed.Problem is not null || !changed.Value.ModeratorsOn(team.Today, team.IsAway).Contains(member);
                Assert.True(isOff, $"After {change} still on duty: {team.Rotation}");
            }
        }
    });

    [Fact]
    public void Undo_restores_exactly_what_was_before_in_reverse_order()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            RandomTeam team = new(seed, awayPercent: 30);
            RotationHistory history = RotationHistory.Of(team.Rotation);
            Stack<RoleRotation> before = [];
            for (int step = 0; step < 30; step++)
            {
                RotationChange change = team.AnyChange();
                Result<RotationHistory> changed = history.Apply(change, team.IsAway);
                if (changed.Problem is null && change is SessionHeld or Joined or Left)
                {
                    before.Clear();
                }
                else if (changed.Problem is null)
                {
                    before.Push(history.Now);
                }

                history = changed.Problem is null ? changed.Value : history;
                team.Become(history.Now);
            }

            while (before.TryPop(out RoleRotation? expected))
            {
                history = history.Undo().Value;
                Assert.Equal(expected, history.Now);
            }

            Assert.NotNull(history.Undo().Problem);
        }
    }

    [Fact]
    public void The_same_changes_replayed_give_the_same_rotation()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            RandomTeam team = new(seed, awayPercent: 30);
            RoleRotation start = team.Rotation;
            List<RotationChange> changes = [];
            for (int step = 0; step < 40; step++)
            {
                RotationChange change = team.AnyChange();
                if (team.Rotation.Apply(change, team.IsAway) is { Problem: null } changed)
                {
                    changes.Add(change);
                    team.Become(changed.Value);
                }
            }

            string stored = JsonSerializer.Serialize(changes);
            RoleRotation replayed = JsonSerializer.Deserialize<List<RotationChange>>(stored)!
                .Aggregate(start, (rotation, change) => rotation.Apply(change, team.IsAway).Value);
            Assert.Equal(team.Rotation, replayed);
        }
    }

    private static void Live(int lives, int steps, Action<RandomTeam> check)
    {
        for (int seed = 0; seed < lives; seed++)
        {
            RandomTeam team = new(seed, awayPercent: 30);
            for (int step = 0; step < steps; step++)
            {
                Result<RoleRotation> changed = team.Rotation.Apply(team.AnyChange(), team.IsAway);
                team.Become(changed.Problem is null ? changed.Value : team.Rotation);
                check(team);
            }
        }
    }
}
