using PeerBot.Domain.Questions;
using PeerBot.Domain.Search;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Web.Archive.Pages;

/// <summary>The questions of a team: by what became of them, by who asked, by a word in them.</summary>
internal static class QuestionsPage
{
    private const int Most = 200;

    public static Html Write(ArchiveWords words, TeamContext team, IReadOnlyList<Question> questions, QuestionFilter filter)
    {
        Question[] found = [.. questions.Reverse().Where(filter.Takes)];
        return Html.Of($"""
            {Form(words, team, filter)}
            <p class="quiet">{words.Say("found", ("count", found.Length))}</p>
            {Html.Join(found.Take(Most).Select(question => Whole(words, team, question)))}
            """);
    }

    /// <summary>A question on one line of a list.</summary>
    public static Html Line(ArchiveWords words, TeamContext team, Question question) => Html.Of(
        $"<a class=\"number\" href=\"{words.Session(question.Session.Date)}#q{question.Number}\">#{question.Number}</a> {ListText.Short(question.Text)} {Asker(words, team, question)}");

    private static Html Whole(ArchiveWords words, TeamContext team, Question question) => Html.Of($"""
        <article class="question"><h2><a class="number" href="{words.Session(question.Session.Date)}#q{question.Number}">#{question.Number}</a> <span class="state">{State(words, question)}</span> {Asker(words, team, question)} <span class="by">{Parts.Day(words, question.Session.Date)}</span></h2>
        {Parts.Text(question.Text)}
        {Html.Join(question.Answers.Select(answer => Html.Of($"<div class=\"answer\"><p class=\"by\">{Speaker(team.Roster, answer.By)}</p>{Parts.Text(answer.Text)}</div>")))}
        </article>
        """);

    private static string State(ArchiveWords words, Question question) => words["state." + question.State.ToString().ToLowerInvariant()];

    private static Html Asker(ArchiveWords words, TeamContext team, Question question) => question.Asker is { } asker
        ? Html.Of($"<span class=\"by\">{Parts.Member(words, team.Roster[asker])}</span>")
        : Html.None;

    private static string Speaker(Roster roster, Domain.Sessions.Speaker by) => by.Member is { } member ? roster[member].Name : by.Name ?? "";

    private static Html Form(ArchiveWords words, TeamContext team, QuestionFilter filter) => Html.Of($"""
        <form class="filter" method="get" action="{words.Link("questions")}">
        <label>{words["state"]} <select name="state">{Choice("", words["state.all"], filter.State)}{Choice("open", words["state.open"], filter.State)}{Choice("answered", words["state.answered"], filter.State)}</select></label>
        <label>{words["asker"]} <select name="by">{Choice("", words["everybody"], null)}{team.Roster.All.Select(member => Choice(member.Id.Value.ToString(null as IFormatProvider), member.Name, filter.By?.Value.ToString(null as IFormatProvider)))}</select></label>
        <label>{words["with-word"]} <input type="search" name="text" maxlength="100" value="{filter.Text}"></label>
        {(words.IsChosen ? Html.Of($"<input type=\"hidden\" name=\"lang\" value=\"{Chat.Languages.Code(words.Language)}\">") : Html.None)}
        <button>{words["show"]}</button>
        </form>
        """);

    private static Html Choice(string value, string label, string? chosen) => Html.Of(
        $"<option value=\"{value}\"{(value == (chosen ?? "") ? Html.Of($" selected") : Html.None)}>{label}</option>");
}

/// <summary>Which questions a reader wants to see.</summary>
/// <param name="State"><c>open</c>, <c>answered</c>, or empty for all that were not dropped.</param>
internal sealed record QuestionFilter(string? State, MemberId? By, string? Text)
{
    public bool Takes(Question question) =>
        (By is null || question.Asker == By)
        && (string.IsNullOrWhiteSpace(Text) || HasWords(question))
        && State switch
        {
            "open" => question.WaitsForTeam || question.State == QuestionState.ForMentor,
            "answered" => question.State == QuestionState.Answered,
            _ => question.State is not (QuestionState.Dropped or QuestionState.Merged),
        };

    private bool HasWords(Question question)
    {
        string all = SearchTerms.Fold(string.Join('\n', question.Answers.Select(answer => answer.Text).Prepend(question.Text)));
        return SearchTerms.Words(Text!).All(word => all.Contains(word, StringComparison.Ordinal));
    }
}
