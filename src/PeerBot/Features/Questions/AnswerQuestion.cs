using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using Answer = PeerBot.Domain.Questions.Answer;

namespace PeerBot.Features.Questions;

/// <summary><c>/question answer</c>: what somebody answered, in this session or long after.</summary>
internal sealed class AnswerQuestion : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Question> question = await NamedQuestion.FindAsync(call, cancellationToken);
        if (question.Problem is { } unknown)
        {
            return unknown;
        }

        Session session = await ItemChanges.SessionNowAsync(call, question.Value.Session.Id, cancellationToken);
        Result<Speaker> by = SpeakerOf(call, session);
        if (by.Problem is { } unclear)
        {
            return unclear;
        }

        Answer answer = new(call.Options.Text("text"), by.Value, session.Id, session.SaidOn(call.Today)) { EnteredBy = call.Caller.Id };
        bool isMentors = by.Value.Name is not null || session.Type == SessionType.Mentoring;
        Result<Question> answered = question.Value.Answer(answer, isMentors);
        if (answered.Problem is { } problem)
        {
            return problem;
        }

        await NamedQuestion.SaveAsync(call, [new QuestionChange(question.Value, answered.Value)], cancellationToken);
        return Say(call, answered.Value, answer);
    }

    /// <summary>Where a guest answers questions, what nobody is named for is the guest's; elsewhere it is the caller's.</summary>
    private static Result<Speaker> SpeakerOf(TeamCall call, Session session)
    {
        if (call.Options.TextOrNull("by") is { } written)
        {
            return SpokenBy.Read(call, session, written);
        }

        return SpokenBy.GuestOf(call.Team, session) is { } guest ? Speaker.Named(guest) : Speaker.Of(call.Caller.Id);
    }

    private static Reply Say(TeamCall call, Question question, Answer answer) => Reply.ToTeam(new Message
    {
        Tone = Tone.Good,
        Body =
        [
            .. QuestionPhrase.Whole(question, AskerToTell(call, question, answer)),
            new Paragraph(SpokenBy.Named(call.Roster, answer.By) is { } speaker
                ? Phrase.Of("question.answer-by", ("speaker", speaker))
                : Phrase.Of("question.answer")),
            new Quote(answer.Text),
            .. StillWaiting(question),
        ],
        Buttons = QuestionButtons.Answered(question),
    });

    /// <summary>Only the asker is notified, and not of what they said or took down themselves.</summary>
    private static object? AskerToTell(TeamCall call, Question question, Answer answer) =>
        question.Asker is { } asker && asker != call.Caller.Id && asker != answer.By.Member && call.Roster[asker].LeftOn is null
            ? new Ping(call.Roster[asker])
            : QuestionPhrase.AskerOf(call.Roster, question);

    private static ImmutableArray<Block> StillWaiting(Question question) => question.State == QuestionState.ForMentor
        ? [new Paragraph(Phrase.Of("question.still-for-mentor"))]
        : [];
}
