using PeerBot.Domain.Papers;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Papers;

public sealed class PaperTests
{
    private static readonly MemberId Ada = new(1);
    private static readonly MemberId Bo = new(2);
    private static readonly DateOnly Monday = new(2026, 8, 3);
    private static readonly DateOnly Friday = new(2026, 8, 7);
    private static readonly Paper Bert = new(1, "BERT");

    [Fact]
    public void Presenter_who_is_away_on_the_day_is_refused() =>
        Assert.Equal("paper.away", (Bert with { Date = Friday }).Assign([Ada, Bo], AwayOnFriday(Bo)).Problem?.Sentence.Key);

    [Fact]
    public void Moving_to_a_day_on_which_the_presenter_is_away_is_refused() =>
        Assert.Equal("paper.away", (Bert with { Presenters = [Bo] }).MoveTo(Friday, Monday, AwayOnFriday(Bo)).Problem?.Sentence.Key);

    [Fact]
    public void Presenter_of_a_paper_that_is_done_can_be_set_right_whoever_was_away() =>
        Assert.Equal([Bo], (Bert with { Date = Friday, State = PaperState.Done }).Assign([Bo], AwayOnFriday(Bo)).Value.Presenters);

    [Fact]
    public void A_day_can_be_today_and_not_before()
    {
        Assert.Equal(Monday, Bert.MoveTo(Monday, Monday, NobodyAway).Value.Date);
        Assert.Equal("paper.past", Bert.MoveTo(Monday.AddDays(-1), Monday, NobodyAway).Problem?.Sentence.Key);
    }

    [Fact]
    public void A_day_more_than_four_hundred_days_ahead_is_refused()
    {
        Assert.Null(Bert.MoveTo(Monday.AddDays(400), Monday, NobodyAway).Problem);
        Assert.Equal("calendar.too-far", Bert.MoveTo(Monday.AddDays(401), Monday, NobodyAway).Problem?.Sentence.Key);
    }

    [Fact]
    public void Presenters_who_stay_stay_ready_and_those_who_go_are_forgotten()
    {
        Paper ready = (Bert with { Presenters = [Ada, Bo] }).Confirm(Ada).Value.Confirm(Bo).Value;

        Assert.Equal([Bo], ready.Assign([Bo], NobodyAway).Value.Ready);
        Assert.Equal([Bo], ready.HandOver(Ada, new MemberId(3), NobodyAway).Value.Ready);
    }

    [Fact]
    public void Ready_is_for_one_day()
    {
        Paper ready = (Bert with { Presenters = [Ada], Date = Monday }).Confirm(Ada).Value;

        Assert.Equal([Ada], ready.MoveTo(Monday, Monday, NobodyAway).Value.Ready);
        Assert.Empty(ready.MoveTo(Friday, Monday, NobodyAway).Value.Ready);
        Assert.Empty(ready.Confirm(Ada).Value.Ready);
    }

    [Fact]
    public void Only_a_presenter_of_a_paper_to_come_is_ready()
    {
        Assert.Equal("paper.not-presenter", Bert.Confirm(Ada).Problem?.Sentence.Key);
        Assert.Equal("paper.done-already", (Bert with { Presenters = [Ada], State = PaperState.Done }).Confirm(Ada).Problem?.Sentence.Key);
    }

    [Fact]
    public void Paper_is_handed_over_by_who_presents_it_to_who_does_not_and_is_there()
    {
        Paper bos = Bert with { Presenters = [Bo], Date = Friday };

        Assert.Equal([Ada], bos.HandOver(Bo, Ada, NobodyAway).Value.Presenters);
        Assert.Equal([Ada], Bert.HandOver(null, Ada, NobodyAway).Value.Presenters);
        Assert.Equal("paper.taken-already", bos.HandOver(Ada, new MemberId(3), NobodyAway).Problem?.Sentence.Key);
        Assert.Equal("paper.taken-already", bos.HandOver(null, Ada, NobodyAway).Problem?.Sentence.Key);
        Assert.Equal("paper.presents-already", bos.HandOver(Bo, Bo, NobodyAway).Problem?.Sentence.Key);
        Assert.Equal("paper.away", bos.HandOver(Bo, Ada, AwayOnFriday(Ada)).Problem?.Sentence.Key);
    }

    [Fact]
    public void Swap_exchanges_the_days_and_leaves_the_presenters()
    {
        Paper gpt = new(2, "GPT") { Presenters = [Bo] };

        (Paper one, Paper other) = Paper.Swap(Bert with { Date = Friday, Presenters = [Ada] }, gpt, Monday, NobodyAway).Value;

        Assert.Equal((null, Friday), (one.Date, other.Date));
        Assert.Equal(([Ada], [Bo]), (one.Presenters, other.Presenters));
    }

    [Fact]
    public void Swap_is_refused_when_a_presenter_is_away_on_the_other_day() =>
        Assert.Equal(
            "paper.away",
            Paper.Swap(Bert with { Date = Friday }, new Paper(2, "GPT") { Date = Monday, Presenters = [Bo] }, Monday, AwayOnFriday(Bo)).Problem?.Sentence.Key);

    [Fact]
    public void Swap_of_two_papers_of_one_day_is_refused() =>
        Assert.Equal(
            "paper.swap-nothing",
            Paper.Swap(Bert with { Date = Friday }, new Paper(2, "GPT") { Date = Friday }, Monday, NobodyAway).Problem?.Sentence.Key);

    public static TheoryData<string, DateOnly?, DateOnly?, DateOnly> Endings => new()
    {
        { "in a session: on the day of the session", Monday, Friday.AddDays(1), Friday.AddDays(1) },
        { "the day after: on its own day", Friday, null, Friday },
        { "ahead of its day: today", Friday.AddDays(7), null, Friday.AddDays(1) },
        { "without a day: today", null, null, Friday.AddDays(1) },
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_paper_was_presented(string reason, DateOnly? date, DateOnly? during, DateOnly expected)
    {
        Paper done = (Bert with { Date = date }).Finish(Friday.AddDays(1), during, []).Value;

        Assert.True(expected == done.DoneOn, $"{reason}: {done.DoneOn}");
    }

    [Fact]
    public void Done_again_only_adds_materials_and_keeps_the_day()
    {
        PaperMaterial slides = new("slides", "https://example.org/a");
        PaperMaterial code = new("code", "https://example.org/b");
        Paper done = Bert.Finish(Monday, null, [slides]).Value;

        Paper again = done.Finish(Friday, null, [slides, code]).Value;

        Assert.Equal([slides, code], again.Materials);
        Assert.Equal(Monday, again.DoneOn);
        Assert.Equal("paper.done-already", again.Finish(Friday, null, []).Problem?.Sentence.Key);
    }

    private static bool NobodyAway(MemberId member, DateOnly date) => false;

    private static IsAway AwayOnFriday(MemberId away) => (member, date) => member == away && date == Friday;
}
