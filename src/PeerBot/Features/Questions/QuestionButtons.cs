using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;

namespace PeerBot.Features.Questions;

/// <summary>What one can do about a question with a press.</summary>
internal static class QuestionButtons
{
    /// <summary>Under a question that was just asked.</summary>
    public static ImmutableArray<Button> Asked(Question question) =>
    [
        Answer(question) with { Style = ButtonStyle.Primary },
        new(Phrase.Of("question.button.vote"), Call("question vote", question)),
        new(Phrase.Of("question.button.mentor"), Call("question mentor", question)),
    ];

    /// <summary>Under an answer: there may be more to say, or it may not be enough.</summary>
    public static ImmutableArray<Button> Answered(Question question) =>
    [
        Answer(question),
        .. question.State == QuestionState.Answered ? [Later(question, "question.button.later")] : Array.Empty<Button>(),
    ];

    /// <summary>Under the answer that tells of a question's end: the way back.</summary>
    public static ImmutableArray<Button> Gone(Question question) => [Later(question, "question.button.back")];

    private static Button Answer(Question question) => new(Phrase.Of("question.button.answer"), Call("question answer", question));

    private static Button Later(Question question, string label) => new(Phrase.Of(label), Call("question later", question));

    private static CommandCall Call(string path, Question question) =>
        CommandCall.Of(path, ("id", question.Number.ToString(CultureInfo.InvariantCulture)));
}
