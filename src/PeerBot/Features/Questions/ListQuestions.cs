using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary><c>/question list</c>: what waits for an answer, or the latest questions of another state.</summary>
internal sealed class ListQuestions : IUseCase
{
    /// <summary>A list is to be read in a chat.</summary>
    private const int Most = 25;

    /// <summary>How far back is looked for questions of a state that does not wait.</summary>
    private const int LookBack = 500;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        string? state = call.Options.TextOrNull("state");
        IReadOnlyList<Question> questions = state is null or "open" or "mentor"
            ? await QuestionStore.ListWaitingAsync(call.Work, call.Team.Id, cancellationToken)
            : await QuestionStore.ListLatestAsync(call.Work, call.Team.Id, LookBack, cancellationToken);
        ImmutableArray<Question> wanted = [.. questions.Where(question => IsWanted(question, state)).TakeLast(Most)];
        if (wanted.IsEmpty)
        {
            return Reply.ToCaller(Message.Say(state is null ? "question.nothing-waits" : "question.nothing-found"));
        }

        return Reply.ToCaller(new Message
        {
            Title = Phrase.Of("question.list"),
            Body = state is null
                ? [.. Part(call, "question.list.open", wanted, "open"), .. Part(call, "question.list.mentor", wanted, "mentor")]
                : [state == "all" ? WithStates(call, wanted) : Bullets(call, wanted)],
        });
    }

    private static ImmutableArray<Block> Part(TeamCall call, string heading, ImmutableArray<Question> questions, string state)
    {
        ImmutableArray<Question> part = [.. questions.Where(question => IsWanted(question, state))];
        return part.IsEmpty ? [] : [new Heading(Phrase.Of(heading)), Bullets(call, part)];
    }

    private static Bullets Bullets(TeamCall call, ImmutableArray<Question> questions) =>
        new([.. questions.Select(question => QuestionPhrase.DatedLine(call.Roster, question))]);

    private static Bullets WithStates(TeamCall call, ImmutableArray<Question> questions) => new([.. questions.Select(question =>
    {
        Phrase line = QuestionPhrase.DatedLine(call.Roster, question);
        return StateOf(question) is { } state ? Phrase.Of("question.line.state", ("line", line), ("state", Phrase.Of($"choice.{state}"))) : line;
    })]);

    /// <summary>As people name it; <see langword="null"/> where it waits for the team.</summary>
    private static string? StateOf(Question question) => question.State switch
    {
        QuestionState.Answered => "answered",
        QuestionState.ForMentor => "mentor",
        QuestionState.Dropped => "dropped",
        QuestionState.Merged => "merged",
        _ => null,
    };

    private static bool IsWanted(Question question, string? state) => state switch
    {
        null => question.WaitsForTeam || question.State == QuestionState.ForMentor,
        "open" => question.WaitsForTeam,
        "answered" => question.State == QuestionState.Answered,
        "mentor" => question.State == QuestionState.ForMentor,
        "dropped" => question.State == QuestionState.Dropped,
        "merged" => question.State == QuestionState.Merged,
        _ => true,
    };
}
