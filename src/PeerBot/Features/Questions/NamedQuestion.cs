using System.Collections.Immutable;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
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
    public static async Task<Result<QuestionChange>> ChangeAsync(
        TeamCall call, Func<Question, Result<Question>> change, CancellationToken cancellationToken)
    {
        Result<Question> found = await FindAsync(call, cancellationToken);
        return found.Problem is { } problem ? problem : await ChangeAsync(call, found.Value, change, cancellationToken);
    }

    /// <summary>As <see cref="ChangeAsync(TeamCall, Func{Question, Result{Question}}, CancellationToken)"/>, for those only who may change what was written.</summary>
    /// <remarks>The option <c>answer</c> says that one of the answers is meant; then its author may.</remarks>
    public static async Task<Result<QuestionChange>> ChangeOwnAsync(
        TeamCall call, AuthorRight authors, Func<Question, Result<Question>> change, CancellationToken cancellationToken)
    {
        Result<Question> found = await FindAsync(call, cancellationToken);
        if (found.Problem is { } unknown)
        {
            return unknown;
        }

        (MemberId? author, MemberId? enteredBy) = (found.Value.Asker, found.Value.EnteredBy);
        if (call.Options.NumberOrNull("answer") is { } number)
        {
            if (found.Value.RefuseUnlessAnswer(number) is { } missing)
            {
                return missing;
            }

            (author, enteredBy) = (found.Value.Answers[number - 1].By.Member, found.Value.Answers[number - 1].EnteredBy);
        }

        return await authors.RefuseAsync(call, author, enteredBy, cancellationToken) is { } refusal
            ? refusal
            : await ChangeAsync(call, found.Value, change, cancellationToken);
    }

    /// <summary>Saves questions and tells every session that shows one of them, each once.</summary>
    public static async Task SaveAsync(TeamCall call, ImmutableArray<QuestionChange> changes, CancellationToken cancellationToken)
    {
        foreach (QuestionChange change in changes)
        {
            await QuestionStore.SaveAsync(call.Work, change.After, cancellationToken);
        }

        await ItemChanges.TellAsync(
            call, changes.SelectMany(change => ShownIn(change.Before).Concat(ShownIn(change.After))), cancellationToken);
    }

    private static async Task<Result<QuestionChange>> ChangeAsync(
        TeamCall call, Question before, Func<Question, Result<Question>> change, CancellationToken cancellationToken)
    {
        Result<Question> after = change(before);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        QuestionChange changed = new(before, after.Value);
        await SaveAsync(call, [changed], cancellationToken);
        return changed;
    }

    private static IEnumerable<SessionId> ShownIn(Question question) =>
        question.Answers.Select(answer => answer.Session).Prepend(question.Session.Id);
}

/// <summary>A question before and after something became of it.</summary>
internal sealed record QuestionChange(Question Before, Question After);
