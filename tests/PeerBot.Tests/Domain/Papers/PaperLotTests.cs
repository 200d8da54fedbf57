using PeerBot.Domain.Papers;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Papers;

public sealed class PaperLotTests
{
    private static readonly MemberId Ada = new(1);
    private static readonly MemberId Bo = new(2);
    private static readonly MemberId Chi = new(3);
    private static readonly DateOnly Friday = new(2026, 8, 7);
    private static readonly Paper Drawn = new(9, "BERT") { Date = Friday };

    [Fact]
    public void Only_those_who_presented_least_are_drawn()
    {
        Paper[] papers = [new(1, "A") { Presenters = [Ada, Bo], State = PaperState.Done }, new(2, "B") { Presenters = [Ada] }, new(3, "C") { Presenters = [Chi] }];

        Assert.Equal([Bo, Chi], Outcomes(Drawn, papers, (_, _) => false));
    }

    [Fact]
    public void Somebody_away_that_day_is_not_drawn_however_seldom_they_presented() =>
        Assert.Equal([Ada, Bo], Outcomes(Drawn, [new(1, "A") { Presenters = [Ada] }, new(2, "B") { Presenters = [Bo] }], (member, date) => member == Chi && date == Friday));

    [Fact]
    public void A_second_draw_falls_on_somebody_else()
    {
        Assert.Equal([Bo, Chi], Outcomes(Drawn with { Presenters = [Ada] }, [], (_, _) => false));
    }

    [Fact]
    public void The_only_one_there_is_drawn_again() =>
        Assert.Equal([Ada], Outcomes(Drawn with { Presenters = [Ada] }, [], (member, _) => member != Ada));

    [Fact]
    public void Nobody_there_is_a_problem() =>
        Assert.Equal("paper.nobody-to-draw", PaperLot.Draw(Drawn, [Ada, Bo], [], (_, _) => true, 1).Problem?.Sentence.Key);

    [Fact]
    public void The_lot_is_fair_over_many_seeds()
    {
        int[] drawn = [.. Enumerable.Range(0, 3000).Select(seed => (int)PaperLot.Draw(Drawn, [Ada, Bo, Chi], [], (_, _) => false, (ulong)seed).Value.Value)];

        Assert.All(drawn.CountBy(member => member), count => Assert.InRange(count.Value, 900, 1100));
    }

    private static MemberId[] Outcomes(Paper paper, Paper[] papers, IsAway isAway) =>
    [
        .. Enumerable.Range(0, 60)
            .Select(seed => PaperLot.Draw(paper, [Chi, Ada, Bo], papers, isAway, (ulong)seed).Value)
            .Distinct()
            .OrderBy(member => member.Value),
    ];
}
