using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question vote</c>: the caller wonders too. Said again, it is taken back.</summary>
internal sealed class VoteForQuestion : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<QuestionChange> voted = await NamedQuestion.ChangeAsync(call, question => question.Vote(call.Caller.Id), cancellationToken);
        return voted.Problem is { } problem
            ? problem
            : Reply.ToCaller(Message.Say(
                voted.Value.After.Votes.Contains(call.Caller.Id) ? "question.voted" : "question.vote-taken-back",
                ("number", voted.Value.After.Number),
                ("count", voted.Value.After.Votes.Count)));
    }
}
