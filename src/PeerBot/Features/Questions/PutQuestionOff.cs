using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question later</c>: the next session sees it again, whatever was answered; a dropped or merged one comes back.</summary>
internal sealed class PutQuestionOff : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<QuestionChange> later = await NamedQuestion.ChangeAsync(call, question => question.PutOff(), cancellationToken);
        return later.Problem is { } problem
            ? problem
            : Reply.ToCaller(Message.Say("question.put-off", ("number", later.Value.After.Number)) with { Tone = Tone.Good });
    }
}
