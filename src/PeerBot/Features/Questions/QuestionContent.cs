using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Questions;

/// <summary>
/// The questions on a session's card: its own open ones, then what earlier sessions left unanswered. In a mentoring session
/// those that were kept for the mentor take the place of the latter. Once the session is closed, those of its own that still wait.
/// </summary>
internal sealed class QuestionContent : ISessionContent
{
    public async Task<ImmutableArray<Block>> DescribeAsync(
        Work work, TeamContext context, Session session, CancellationToken cancellationToken)
    {
        IReadOnlyList<Question> questions = await QuestionStore.ListWaitingAsync(work, context.Team.Id, cancellationToken);
        if (session.State == SessionState.Closed)
        {
            return CardLines.Of(
                "question.card.goes-on",
                "question.card.more",
                [.. questions.Where(question => question.Session.Id == session.Id).Select(question => QuestionPhrase.Line(context.Roster, question))]);
        }

        ImmutableArray<Phrase> own =
        [
            .. questions.Where(question => question.IsOpenIn(session)).Select(question => QuestionPhrase.Line(context.Roster, question)),
        ];
        ImmutableArray<Phrase> earlier =
        [
            .. questions.Where(question => IsLeftFor(question, session)).Select(question => QuestionPhrase.DatedLine(context.Roster, question)),
        ];
        return session.Type == SessionType.Mentoring
            ? [.. CardLines.Of("question.card", "question.card.more", own), .. CardLines.Of("question.card.mentor", "question.card.more", earlier)]
            : CardLines.Of("question.card", "question.card.more", [.. own, .. earlier]);
    }

    public Task MoveAsync(Work work, SessionId from, SessionId to, CancellationToken cancellationToken) =>
        QuestionStore.MoveAsync(work, from, to, cancellationToken);

    private static bool IsLeftFor(Question question, Session session) => session.Type switch
    {
        SessionType.Mentoring => question.State == QuestionState.ForMentor,
        SessionType.Special => false,
        _ => question.IsCarriedInto(session),
    };
}
