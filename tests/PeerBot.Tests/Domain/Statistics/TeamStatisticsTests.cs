using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Statistics;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Statistics;

public sealed class TeamStatisticsTests
{
    private static readonly MemberId Ada = new(1);
    private static readonly MemberId Bo = new(2);
    private static readonly MemberId Chi = new(3);
    private static readonly DateOnly Day = new(2026, 8, 3);
    private static readonly StatisticsMaterial Nothing = new([], [], [], []);

    [Fact]
    public void Turns_are_counted_by_role_and_also_where_two_share_one()
    {
        TeamStatistics numbers = Of(Nothing with { Sessions = [Held(0, [Ada], [Bo]), Held(1, [Bo, Ada], []), Held(2, [], [])] });

        Assert.Equal(3, numbers.Sessions);
        Assert.Equal([(Ada, 2, 0), (Bo, 1, 1)], numbers.Members.Select(line => (line.Member, line.Moderated, line.Scribed)));
    }

    [Fact]
    public void Questions_count_for_their_askers_and_anonymous_ones_for_the_team_alone()
    {
        TeamStatistics numbers = Of(Nothing with
        {
            Questions = [new(Ada, Day, Day), new(Ada, Day, null), new(null, Day, Day.AddDays(1))],
            Answers = [new(Bo, Day, 2), new(null, Day, 5), new(Bo, Day.AddDays(1), 1)],
        });

        Assert.Equal((3, 2), (numbers.Asked, numbers.Answered));
        Assert.Equal([(Ada, 2, 0), (Bo, 0, 3)], numbers.Members.Select(line => (line.Member, line.Asked, line.Answers)));
    }

    [Fact]
    public void Paper_counts_for_each_of_its_presenters_and_once_for_the_team()
    {
        TeamStatistics numbers = Of(Nothing with { Papers = [new(Day, [Ada, Bo]), new(Day, [Bo])] });

        Assert.Equal(2, numbers.Papers);
        Assert.Equal([1, 2], numbers.Members.Select(line => line.Papers));
    }

    [Fact]
    public void Who_left_is_shown_with_numbers_and_not_without()
    {
        Assert.Equal([Ada, Bo, Chi], Of(Nothing with { Questions = [new(Chi, Day, null)] }).Members.Select(line => line.Member));
        Assert.Equal([Ada, Bo], Of(Nothing).Members.Select(line => line.Member));
    }

    [Fact]
    public void Statistics_begin_with_the_first_thing_that_was_done_and_never_before_the_day_asked_for()
    {
        StatisticsMaterial material = Nothing with { Papers = [new(Day.AddDays(9), [Ada]), new(Day.AddDays(4), [Ada])] };

        Assert.Equal(Day.AddDays(4), TeamStatistics.Of(material, DateOnly.MinValue, Day.AddDays(20), []).From);
        Assert.Equal(Day.AddDays(5), TeamStatistics.Of(material, Day.AddDays(5), Day.AddDays(20), []).From);
        Assert.Equal(Day, TeamStatistics.Of(Nothing, Day, Day, []).From);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0 0 9", 0)]
    [InlineData("0 1 5 9", 1)]
    [InlineData("9 2 5", 5)]
    [InlineData("", null)]
    public void Half_of_the_answered_questions_were_answered_within_the_median(string days, int? median) => Assert.Equal(
        median,
        AnswerTimes.Of(
        [
            new(Ada, Day, null),
            .. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(wait => new AskedQuestion(Ada, Day, Day.AddDays(int.Parse(wait, null)))),
        ]).MedianDays);

    [Fact]
    public void Waits_are_counted_in_steps()
    {
        int[] days = [-2, 0, 1, 2, 3, 4, 7, 8, 300];
        AnswerTimes waits = AnswerTimes.Of([.. days.Select(wait => new AskedQuestion(null, Day, Day.AddDays(wait))), new(null, Day, null)]);

        Assert.Equal([2, 1, 2, 2, 2, 1], waits.Counts.ToArray());
        Assert.Equal(1, waits[Wait.Unanswered]);
    }

    [Fact]
    public void Day_adds_up_what_was_done_on_it_and_a_month_its_days()
    {
        StatisticsMaterial material = new(
            [Held(0, [], [])], [new(Ada, Day, null), new(null, Day, null)], [new(Bo, Day, 3), new(Bo, Day.AddMonths(1), 1)], [new(Day.AddDays(7), [Bo])]);
        ImmutableArray<ActiveDay> days = ActiveDay.Of(material);

        Assert.Equal([new(Day, 1, 2, 3, 0), new(Day.AddDays(7), 0, 0, 0, 1), new(Day.AddMonths(1), 0, 0, 1, 0)], days.ToArray());
        Assert.Equal([new(new(2026, 8, 1), 1, 2, 3, 1), new(new(2026, 9, 1), 0, 0, 1, 0)], ActiveDay.ByMonth(days).ToArray());
    }

    [Fact]
    public void Members_days_hold_what_they_did_themselves()
    {
        StatisticsMaterial material = new(
            [Held(0, [], [], Ada), Held(1, [], [], Bo)], [new(Ada, Day, null), new(Bo, Day, null)], [new(Bo, Day, 3)], [new(Day, [Bo, Chi])]);

        Assert.Equal([new(Day, 1, 1, 0, 0)], ActiveDay.Of(material, Ada).ToArray());
        Assert.Equal([new(Day, 0, 1, 3, 1), new(Day.AddDays(1), 1, 0, 0, 0)], ActiveDay.Of(material, Bo).ToArray());
    }

    private static TeamStatistics Of(StatisticsMaterial material) => TeamStatistics.Of(
        material, Day, Day.AddDays(30), [Person(Ada, null), Person(Bo, null), Person(Chi, Day.AddDays(2))]);

    private static Member Person(MemberId id, DateOnly? left) => new(id, "Somebody", null, null, Day, left, IsOrganiser: false);

    private static HeldSession Held(int day, Sequence<MemberId> moderators, Sequence<MemberId> scribes, params MemberId[] here) => new(
        new(Day.AddDays(day), [Ada, Bo], new(here.ToImmutableDictionary(member => member, AttendanceMark (_) => new Here(default)))), moderators, scribes);
}
