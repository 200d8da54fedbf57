using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Engine;

/// <summary>How a command ended: the answer, and the problem it tells of if there was one.</summary>
internal sealed record Outcome(Answer Answer, Problem? Problem)
{
    /// <summary>Whose command it was, as the team is after it; <see langword="null"/> where none lives.</summary>
    public TeamContext? Team { get; init; }

    /// <summary>The wish was carried out when it came first.</summary>
    public bool IsRepetition { get; init; }

    /// <summary>The same refusal, told in other words.</summary>
    public Outcome Mending(Message message) => this with { Answer = Answer with { Reply = Reply.ToCaller(message) } };

    /// <summary>A refusal before the team, and so its language, was known.</summary>
    public static Outcome Of(Problem problem, Invocation invocation)
    {
        Language language = invocation.Language ?? Language.English;
        return Of(problem, language, language);
    }

    public static Outcome Of(Problem problem, Language caller, Language team) =>
        new(new Answer(Reply.ToCaller(Message.Say(problem.Sentence) with { Tone = Tone.Warning }), caller, team) { Refusal = problem }, problem);
}
