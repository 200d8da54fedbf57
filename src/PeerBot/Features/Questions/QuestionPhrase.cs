using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Questions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Agenda;

namespace PeerBot.Features.Questions;

/// <summary>Says what a question is.</summary>
internal static class QuestionPhrase
{
    /// <summary>One line of a list.</summary>
    public static Phrase Line(Roster roster, Question question)
    {
        Phrase line = Of(Head(roster, question), ShortText.Of(question.Text));
        return question.Votes.IsEmpty
            ? line
            : Phrase.Of("question.line.votes", ("line", line), ("count", question.Votes.Count));
    }

    /// <summary>One line of a list, with the day of the session in which it was asked.</summary>
    public static Phrase DatedLine(Roster roster, Question question) =>
        Phrase.Of("question.line.carried", ("line", Line(roster, question)), ("date", question.Session.Date));

    /// <summary>The question as it was written, however long.</summary>
    /// <param name="asker">Stands for the asker where there is one: the member, or a notification of them.</param>
    public static ImmutableArray<Block> Whole(Question question, object? asker)
    {
        Phrase head = Head(question, asker);
        return ShortText.Fits(question.Text)
            ? [new Paragraph(Of(head, question.Text))]
            : [new Paragraph(head), new Quote(question.Text)];
    }

    /// <summary>The question as it was written; nobody is notified.</summary>
    public static ImmutableArray<Block> Whole(Roster roster, Question question) => Whole(question, AskerOf(roster, question));

    public static object? AskerOf(Roster roster, Question question) => question.Asker is { } asker ? roster[asker] : null;

    private static Phrase Of(Phrase head, string text) => Phrase.Of("question.line", ("head", head), ("text", text));

    private static Phrase Head(Roster roster, Question question) => Head(question, AskerOf(roster, question));

    private static Phrase Head(Question question, object? asker)
    {
        string key = question.Kind == QuestionKind.Discussion ? "question.head.discussion" : "question.head.question";
        return asker is null
            ? Phrase.Of(key, ("number", question.Number))
            : Phrase.Of(key + "-by", ("number", question.Number), ("asker", asker));
    }
}
