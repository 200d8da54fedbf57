using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Engine;

/// <summary>How a command ended: the answer, and the problem it tells of if there was one.</summary>
internal sealed record Outcome(Answer Answer, Problem? Problem)
{
    /// <summary>A refusal before the team, and so its language, was known.</summary>
    public static Outcome Of(Problem problem, Invocation invocation)
    {
        Language language = invocation.Language ?? Language.English;
        return Of(problem, language, language);
    }

    public static Outcome Of(Problem problem, Language caller, Language team) =>
        new(new Answer(Reply.ToCaller(Message.Say(problem.Sentence) with { Tone = Tone.Warning }), caller, team), problem);
}
