using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Questions;

public sealed class QuestionRuleTests
{
    private static readonly MemberId Ada = new(1);
    private static readonly MemberId Bo = new(2);
    private static readonly MemberId Chi = new(3);
    private static readonly DateOnly Monday = new(2026, 8, 3);

    public static TheoryData<string, Question, QuestionState> States => new()
    {
        { "asked in a running session", Asked(), QuestionState.Open },
        { "nobody answered before the session closed", Asked(isOver: true), QuestionState.CarriedOver },
        { "answered", Answered(Asked()), QuestionState.Answered },
        { "answered after the session closed", Answered(Asked(isOver: true)), QuestionState.Answered },
        { "put off while the session runs", Asked().PutOff(), QuestionState.CarriedOver },
        { "put off although it has an answer", Answered(Asked()).PutOff(), QuestionState.CarriedOver },
        { "answered once more after it was put off", Answered(Answered(Asked()).PutOff()), QuestionState.Answered },
        { "for the mentor", Asked().KeepForMentor().Value, QuestionState.ForMentor },
        { "for the mentor, and a member had a guess", Answered(Asked().KeepForMentor().Value), QuestionState.ForMentor },
        { "for the mentor, who answered", Answered(Asked().KeepForMentor().Value, isMentors: true), QuestionState.Answered },
        { "its only answer was none", Answered(Asked()).DropAnswer(1).Value, QuestionState.Open },
        { "dropped", Asked().Drop().Value, QuestionState.Dropped },
        { "brought back", Asked().Drop().Value.PutOff(), QuestionState.CarriedOver },
        { "merged", Asked().MergeInto(Asked(2)).Value.Merged, QuestionState.Merged },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void State_follows_from_what_people_said(string why, Question question, QuestionState state) =>
        Assert.True(question.State == state, $"{why}: {question.State}");

    [Fact]
    public void Later_session_sees_what_an_earlier_one_left_and_its_own_does_not()
    {
        Question question = Asked(isOver: true);

        Assert.True(question.IsCarriedInto(SessionOn(2, Monday.AddDays(1))));
        Assert.False(question.IsCarriedInto(SessionOn(1, Monday)));
        Assert.False(Answered(question).IsCarriedInto(SessionOn(2, Monday.AddDays(1))));
    }

    [Fact]
    public void Question_of_a_meeting_that_nobody_opened_is_seen_by_the_next() =>
        Assert.True(Asked().IsCarriedInto(SessionOn(2, Monday.AddDays(1))));

    [Fact]
    public void Question_for_a_coming_session_is_not_taken_up_before()
    {
        Question question = Asked() with { Session = new SessionDay(new SessionId(5), Monday.AddDays(2), IsOver: false) };

        Assert.False(question.IsCarriedInto(SessionOn(2, Monday.AddDays(1))));
    }

    [Fact]
    public void Merging_counts_everybody_once_and_never_the_one_who_asked()
    {
        Question one = Asked(1, Ada) with { Votes = [Chi] };
        Question other = Asked(2, Bo) with { Votes = [Chi, Ada] };

        Merger merger = one.MergeInto(other).Value;

        Assert.Equal<Sequence<MemberId>>([Chi, Ada], merger.Into.Votes);
        Assert.Equal(2, merger.Merged.MergedInto);
    }

    [Fact]
    public void Merging_needs_two_questions_that_still_stand()
    {
        Assert.Equal("question.merge-itself", Asked().MergeInto(Asked()).Problem?.Sentence.Key);
        Assert.Equal("question.is-dropped", Asked().MergeInto(Asked(2).Drop().Value).Problem?.Sentence.Key);
        Assert.Equal("question.is-merged", Asked().MergeInto(Asked(2)).Value.Merged.MergeInto(Asked(3)).Problem?.Sentence.Key);
    }

    [Fact]
    public void What_is_dropped_or_merged_takes_nothing_any_more()
    {
        Question dropped = Asked().Drop().Value;

        Problem?[] problems = [dropped.Vote(Bo).Problem, dropped.KeepForMentor().Problem, dropped.Edit("x").Problem, dropped.Drop().Problem];

        Assert.All(problems, problem => Assert.Equal("question.is-dropped", problem?.Sentence.Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Answers_are_counted_from_one(int number)
    {
        Question question = Answered(Asked());

        Assert.Equal("question.no-answer", question.EditAnswer(number, "x").Problem?.Sentence.Key);
        Assert.Equal("x", question.EditAnswer(1, "x").Value.Answers[0].Text);
    }

    private static Question Asked(int number = 1, MemberId? asker = null, bool isOver = false) =>
        new(new QuestionId(number), new TeamId(1), number, new SessionDay(new SessionId(1), Monday, isOver), QuestionKind.Question, "Why?")
        {
            Asker = asker ?? Ada,
        };

    private static Question Answered(Question question, bool isMentors = false) =>
        question.Answer(new Answer("So", Speaker.Of(Bo), new SessionId(1), Monday), isMentors).Value;

    private static Session SessionOn(long id, DateOnly date) =>
        new(new SessionId(id), new TeamId(1), date, SessionType.Peer, SessionState.Open, default);
}
