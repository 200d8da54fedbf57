using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Questions;

/// <summary><c>/question ask</c>: the one thing that members say most often.</summary>
internal sealed class AskQuestion : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        bool isAnonymous = call.Options.Flag("anonymous");
        Member? by = call.Options.MemberOrNull("by");
        if (isAnonymous && by is not null)
        {
            return Problem.Invalid("question.anonymous-by");
        }

        Result<Session> session = await SessionFinder.CurrentAsync(call, cancellationToken);
        if (session.Problem is { } problem)
        {
            return problem;
        }

        Question question = await QuestionStore.AddAsync(
            call.Work,
            call.Team.Id,
            SessionDay.Of(session.Value),
            call.Options.TextOrNull("kind") == "discussion" ? QuestionKind.Discussion : QuestionKind.Question,
            call.Options.Text("text"),
            isAnonymous ? null : (by ?? call.Caller).Id,
            isAnonymous ? null : call.Caller.Id,
            cancellationToken);
        await SessionChanges.TouchAsync(call, session.Value, cancellationToken);
        return isAnonymous
            ? await PostUnsignedAsync(call, question, cancellationToken)
            : Reply.ToTeam(new Message
            {
                Body = QuestionPhrase.Whole(call.Roster, question),
                Buttons = QuestionButtons.Asked(question),
            });
    }

    /// <summary>Platforms show beside a public answer who gave the command, so the bot posts this one by itself.</summary>
    private static async Task<Result<Reply>> PostUnsignedAsync(TeamCall call, Question question, CancellationToken cancellationToken)
    {
        await AnonymousQuestion.RequestAsync(call, question, cancellationToken);
        return Reply.ToCaller(Message.Say("question.asked-anonymously", ("number", question.Number)) with { Tone = Tone.Good });
    }
}
