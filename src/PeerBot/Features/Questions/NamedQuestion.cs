using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Features.Agenda;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Questions;

/// <summary>Finds the question that a command names by its number, and keeps what became of it.</summary>
internal static class NamedQuestion
{
    public static async Task<Result<Question>> FindAsync(TeamCall call, CancellationToken cancellationToken, string option = "id")
    {
        int number = call.Options.Number(option);
        return await QuestionStore.FindAsync(call.Work, call.Team.Id, number, cancellationToken) is { } question
            ? question
            : Problem.NotFound("question.unknown", ("number", number));
    }

    /// <summary>Changes the named question, saves it and tells every session that shows it.</summary>
    /// <param name="change">The rule that decides; its problem is the caller's answer.</param>
    public static async Task<Result<Question>> ChangeAsync(
        TeamCall call, Func<Question, Result<Question>> change, CancellationToken cancellationToken)
    {
        Result<Question> found = await FindAsync(call, cancellationToken);
        Result<Question> changed = found.Problem is { } unknown ? unknown : change(found.Value);
        if (changed.Problem is null)
        {
            await SaveAsync(call, [changed.Value], cancellationToken);
        }

        return changed;
    }

    /// <summary>Saves questions and tells every session that shows one of them, each once.</summary>
    public static async Task SaveAsync(TeamCall call, ImmutableArray<Question> questions, CancellationToken cancellationToken)
    {
        foreach (Question question in questions)
        {
            await QuestionStore.SaveAsync(call.Work, question, cancellationToken);
        }

        await ItemChanges.TellAsync(
            call,
            questions.SelectMany(question => question.Answers.Select(answer => answer.Session).Prepend(question.Session.Id)),
            cancellationToken);
    }
}
