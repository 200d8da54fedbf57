using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question mentor</c>: the question waits for the mentor and stands on the card of the next mentoring session.</summary>
internal sealed class KeepForMentor : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<QuestionChange> kept = await NamedQuestion.ChangeAsync(call, question => question.KeepForMentor(), cancellationToken);
        return kept.Problem is { } problem
            ? problem
            : Reply.ToCaller(Message.Say("question.for-mentor", ("number", kept.Value.After.Number)) with { Tone = Tone.Good });
    }
}
