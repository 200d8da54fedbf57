using PeerBot.Domain.Minutes;
using PeerBot.Domain.Questions;

namespace PeerBot.Web.Archive.Pages;

/// <summary>What the minutes of a session are made of.</summary>
internal static class SessionItems
{
    public static Html Agenda(ArchiveWords words, AgendaRecord item) => Html.Of($"""
        <article><h4>{item.Title} {By(item.By is { } by ? [by] : item.Presenters)}</h4>
        {item.Comments.Select(comment => Html.Of($"<div class=\"answer\">{By(comment.By is { } said ? [said] : [])}{Parts.Text(comment.Text)}</div>"))}
        {(item.Outcome is { } outcome ? Html.Of($"<p class=\"outcome\"><strong>{words.Of("minutes.label.outcome." + outcome.Kind.ToString().ToLowerInvariant())}</strong> {outcome.Text}</p>") : Html.None)}
        {item.Papers.Select(paper => Paper(words, paper))}{item.Tasks.Select(task => Task(words, task))}
        </article>
        """);

    public static Html Question(ArchiveWords words, DateOnly day, QuestionRecord question) => Html.Of($"""
        <article class="question" id="q{question.Number}"><h4><span class="number">#{question.Number}</span> {By(question.Asker is { } asker ? [asker] : [])}</h4>
        {Parts.Text(question.Text)}
        {question.Answers.Select(answer => Answer(words, day, answer))}
        {Became(words, question)}
        </article>
        """);

    public static Html Paper(ArchiveWords words, PaperRecord paper) => Html.Of($"""
        <p><cite>{Parts.Outside(paper.Title, paper.Url)}</cite> {By(paper.Presenters)} {(paper.Date is { } date ? Html.Of($"<span class=\"by\">{Parts.Day(words, date)}</span>") : Html.None)}
        {Parts.Join(paper.Materials.Select(material => Parts.Outside(material.Title, material.Url)))}</p>
        """);

    public static Html Task(ArchiveWords words, TaskRecord task) => Html.Of(
        $"<p>{(task.Done ? "☑" : "☐")} {task.Text} {By(task.Owners)} {(task.Due is { } due ? Html.Of($"<span class=\"by\">{words.Say("due", ("date", words.Day(due)))}</span>") : Html.None)}</p>");

    /// <summary>An answer; one that came after the day says so, as it is what a revision brought.</summary>
    private static Html Answer(ArchiveWords words, DateOnly day, AnswerRecord answer) => Html.Of($"""
        <div class="answer{(answer.AddedOn > day ? " added" : "")}">{By(answer.By is { } by ? [by] : [])}{(answer.AddedOn is { } added ? Html.Of($" <span class=\"by\">{words.Of("minutes.label.added", ("date", words.Day(added)))}</span>") : Html.None)}
        {Parts.Text(answer.Text)}</div>
        """);

    private static Html Became(ArchiveWords words, QuestionRecord question)
    {
        string? sentence = question.State switch
        {
            QuestionState.Open => words.Of("minutes.sentence.open"),
            QuestionState.CarriedOver => words.Of("minutes.sentence.carried-over"),
            QuestionState.ForMentor => words.Of("minutes.sentence.for-mentor"),
            QuestionState.Dropped => words.Of("minutes.sentence.dropped"),
            QuestionState.Merged => words.Of("minutes.sentence.merged-somewhere"),
            _ => null,
        };
        return sentence is null ? Html.None : Html.Of($"<p class=\"quiet\">{sentence}</p>");
    }

    private static Html By(IEnumerable<string> names)
    {
        string all = string.Join(", ", names);
        return all.Length == 0 ? Html.None : Html.Of($"<span class=\"by\">{all}</span>");
    }
}
