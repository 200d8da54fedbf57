using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Rotation;

/// <summary>What is fair about a rotation that nobody interferes with, tried on thousands of drawn teams.</summary>
public sealed class FairnessPropertyTests
{
    private const int Days = 80;

    [Fact]
    public void In_round_robin_nobody_serves_twice_before_everybody_served_once() => ForTeams(
        seed => new RandomTeam(seed, awayPercent: 0, RotationPolicy.RoundRobin, period: RotationPeriod.Session),
        (team, served) =>
        {
            MemberId[] turns = [.. served.SelectMany(turn => turn.Members)];
            int all = team.Rotation.Order.Count;
            Assert.All(turns.Chunk(all), round => Assert.Equal(round.Length, round.Distinct().Count()));
        });

    [Theory]
    [InlineData(RotationPolicy.RoundRobin, 1)]
    [InlineData(RotationPolicy.RoundRobin, 2)]
    [InlineData(RotationPolicy.FairRandom, 1)]
    [InlineData(RotationPolicy.FairRandom, 2)]
    public void Among_those_always_there_nobody_is_ever_more_than_one_turn_ahead(RotationPolicy policy, int count) => ForTeams(
        seed => new RandomTeam(seed, awayPercent: 30, policy, count, RotationPeriod.Session),
        (team, served) =>
        {
            Dictionary<MemberId, int> turns = team.Rotation.Order.Where(member => member.Value % 2 == 0).ToDictionary(member => member, _ => 0);
            foreach (MemberId[] members in served.Select(turn => turn.Members.Where(turns.ContainsKey).ToArray()))
            {
                Array.ForEach(members, member => turns[member]++);
                Assert.InRange(turns.Values.DefaultIfEmpty().Max() - turns.Values.DefaultIfEmpty().Min(), 0, 1);
            }
        });

    [Theory]
    [InlineData(RotationPolicy.RoundRobin)]
    [InlineData(RotationPolicy.FairRandom)]
    public void Nobody_serves_twice_running_while_somebody_else_is_there(RotationPolicy policy) => ForTeams(
        seed => new RandomTeam(seed, awayPercent: 30, policy, count: 1, RotationPeriod.Session),
        (team, served) =>
        {
            foreach ((PlannedTurn before, PlannedTurn now) in served.Zip(served.Skip(1)))
            {
                bool isAlone = team.Rotation.Order.Count(member => !team.IsAway(member, now.Date)) <= 1;
                Assert.True(isAlone || before.Members != now.Members);
            }
        });

    [Fact]
    public void Two_of_four_or_more_never_serve_twice_running_by_lot() => ForTeams(
        seed => new RandomTeam(seed, awayPercent: 0, RotationPolicy.FairRandom, count: 2, RotationPeriod.Session),
        (team, served) =>
        {
            foreach ((PlannedTurn before, PlannedTurn now) in served.Zip(served.Skip(1)))
            {
                Assert.True(team.Rotation.Order.Count < 4 || !before.Members.Intersect(now.Members).Any());
            }
        });

    [Fact]
    public void Sessions_that_are_not_held_change_nothing_about_who_serves() => ForTeams(
        seed => new RandomTeam(seed, awayPercent: 0, period: RotationPeriod.Session),
        (team, served) =>
        {
            IEnumerable<DateOnly> everyDay = Enumerable.Range(1, served.Count).Select(Team.Monday.AddDays);
            IEnumerable<PlannedTurn> withoutGaps = team.Rotation.Forecast(everyDay, team.IsAway);

            Assert.Equal(withoutGaps.Select(turn => turn.Members), served.Select(turn => turn.Members));
        });

    [Fact]
    public void In_a_weekly_rotation_one_serves_every_week_and_the_weeks_go_round() => ForTeams(
        seed => new RandomTeam(seed, awayPercent: 0, RotationPolicy.RoundRobin, count: 1, RotationPeriod.Week),
        (team, served) =>
        {
            List<MemberId>[] weeks = [.. served
                .GroupBy(turn => RoleRotation.MondayOf(turn.Date), turn => turn.Members[0])
                .Select(week => week.Distinct().ToList())];

            Assert.All(weeks, week => Assert.Single(week));
            Assert.Equal(
                Enumerable.Range(0, weeks.Length).Select(week => team.Rotation.Order[week % team.Rotation.Order.Count]),
                weeks.Select(week => week[0]));
        });

    private static void ForTeams(Func<int, RandomTeam> draw, Action<RandomTeam, List<PlannedTurn>> check)
    {
        for (int seed = 0; seed < 300; seed++)
        {
            RandomTeam team = draw(seed);
            RoleRotation start = team.Rotation;
            List<PlannedTurn> served = [];
            for (int day = 0; day < Days; day++)
            {
                if (team.PassDay() is { } held)
                {
                    served.Add(new PlannedTurn(held.Date, held.Served));
                    team.Become(team.Rotation.Apply(held, team.IsAway).Value);
                }
            }

            team.Become(start);
            check(team, served);
        }
    }
}
