using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Agenda;

public sealed class AgendaItemTests
{
    private static readonly DateOnly Monday = new(2026, 8, 3);
    private static readonly Session Today = SessionOn(1, Monday);
    private static readonly Session Tomorrow = SessionOn(2, Monday.AddDays(1));

    public static TheoryData<string, AgendaItem, bool> Carried => new()
    {
        { "nobody decided about the suggestion", Item(AgendaKind.Suggestion), true },
        { "nobody presented the review", Item(AgendaKind.Review), true },
        { "the notice was heard", Item(AgendaKind.Notice), false },
        { "put off", Decided(AgendaOutcome.Deferred, session: 1), true },
        { "put off again in this very session", Decided(AgendaOutcome.Deferred, session: 2), false },
        { "accepted", Decided(AgendaOutcome.Accepted, session: 1), false },
        { "dropped", Item(AgendaKind.Suggestion).Drop().Value, false },
        { "dropped, then put off instead", Item(AgendaKind.Suggestion).Drop().Value.Decide(Decision(AgendaOutcome.Deferred, 1)), true },
    };

    [Theory]
    [MemberData(nameof(Carried))]
    public void Next_session_sees_what_is_not_settled(string why, AgendaItem item, bool isCarried) =>
        Assert.True(item.IsCarriedInto(Tomorrow) == isCarried, why);

    [Fact]
    public void Talk_lasts_as_long_as_said_else_as_long_as_the_item_may_take_else_as_usual()
    {
        DateTimeOffset now = new(2026, 8, 3, 7, 0, 0, TimeSpan.Zero);
        AgendaItem item = Item(AgendaKind.Suggestion);

        Assert.Equal(now.AddMinutes(10), item.Start(now, null).Value.TalkEndsAt);
        Assert.Equal(now.AddMinutes(15), (item with { Minutes = 15 }).Start(now, null).Value.TalkEndsAt);
        Assert.Equal(now.AddMinutes(5), (item with { Minutes = 15 }).Start(now, 5).Value.TalkEndsAt);
        Assert.NotNull(item.Drop().Value.Start(now, null).Problem);
    }

    [Fact]
    public void Talk_ends_with_a_decision_and_when_the_item_is_dropped()
    {
        AgendaItem talked = Item(AgendaKind.Suggestion).Start(DateTimeOffset.UnixEpoch, null).Value;

        Assert.Null(talked.Decide(Decision(AgendaOutcome.Accepted, 1)).TalkEndsAt);
        Assert.Null(talked.Drop().Value.TalkEndsAt);
    }

    [Fact]
    public void Own_session_shows_an_item_until_something_is_said_about_its_outcome()
    {
        AgendaItem item = Item(AgendaKind.Suggestion, isOver: false);

        Assert.True(item.IsOpenIn(Today));
        Assert.False(item.IsOpenIn(Tomorrow));
        Assert.False(item.Decide(Decision(AgendaOutcome.Deferred, 1)).IsOpenIn(Today));
    }

    [Fact]
    public void Notice_of_a_meeting_that_nobody_opened_is_still_heard_at_the_next() =>
        Assert.True(Item(AgendaKind.Notice, isOver: false).IsCarriedInto(Tomorrow));

    [Fact]
    public void Comments_are_counted_from_one()
    {
        AgendaItem item = Item(AgendaKind.Suggestion).Comment(new AgendaComment("Yes", Speaker.Nobody, Today.Id, Monday)).Value;

        Assert.Equal("agenda.no-comment", item.EditComment(0, "No").Problem?.Sentence.Key);
        Assert.Equal("agenda.no-comment", item.DropComment(2).Problem?.Sentence.Key);
        Assert.Equal("No", item.EditComment(1, "No").Value.Comments[0].Text);
        Assert.True(item.DropComment(1).Value.Comments.IsEmpty);
    }

    private static AgendaItem Item(AgendaKind kind, bool isOver = true) =>
        new(new AgendaItemId(1), new TeamId(1), 1, new SessionDay(Today.Id, Monday, isOver), kind, "Basics first");

    private static AgendaItem Decided(AgendaOutcome outcome, long session) => Item(AgendaKind.Suggestion).Decide(Decision(outcome, session));

    private static AgendaDecision Decision(AgendaOutcome outcome, long session) => new(outcome, null, new SessionId(session), Monday);

    private static Session SessionOn(long id, DateOnly date) =>
        new(new SessionId(id), new TeamId(1), date, SessionType.Peer, SessionState.Open, default);
}
