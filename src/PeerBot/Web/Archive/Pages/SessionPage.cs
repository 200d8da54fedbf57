using PeerBot.Domain.Minutes;
using PeerBot.Features.Archive;
using PeerBot.Features.Minutes.Editions;

namespace PeerBot.Web.Archive.Pages;

/// <summary>The minutes of a day.</summary>
internal static class SessionPage
{
    public static Html Write(ArchiveWords words, DayRecord day, DayView view) => Html.Of($"""
        <p class="quiet">{Edition(words, day)}</p>
        {Html.Join(day.Sessions.Select(session => Session(words, day, session)))}
        {Parts.Section(words["changes"], Html.Join(view.Changes.Select(change => Change(words, change))))}
        <nav class="turn" aria-label="{words["days"]}">{Turn(words, view.Before, "prev")}{Turn(words, view.After, "next")}</nav>
        """);

    /// <summary>Which edition this is, and what came to it since it was published.</summary>
    private static string Edition(ArchiveWords words, DayRecord day) => day switch
    {
        { Revision: 0 } => words["draft"],
        { RevisedOn: { } revised, PublishedOn: { } published } =>
            words.Say("revised", ("published", words.Day(published)), ("revision", day.Revision), ("revised", words.Day(revised))),
        { PublishedOn: { } published } => words.Say("published", ("date", words.Day(published))),
        _ => "",
    };

    private static Html Session(ArchiveWords words, DayRecord day, SessionRecord session) => Html.Of($"""
        <section class="session"><h2>{Title(words, session)}</h2>
        {Cancelled(words, session)}
        {Roll(words, session)}
        {Html.Join(Notes(session, closing: false))}
        {Part(words, "suggestions", session.Agenda.Select(item => SessionItems.Agenda(words, item)))}
        {Part(words, "questions", session.Questions.Select(question => SessionItems.Question(words, day.Date, question)))}
        {Part(words, "papers", session.Papers.Select(paper => SessionItems.Paper(words, paper)))}
        {Part(words, "tasks", session.Tasks.Select(task => SessionItems.Task(words, task)))}
        {Html.Join(Notes(session, closing: true))}
        </section>
        """);

    private static string Title(ArchiveWords words, SessionRecord session)
    {
        string title = session.Title ?? words.Of("minutes.heading." + session.Type.ToString().ToLowerInvariant());
        return session.Guest is { } guest ? words.Of("minutes.heading.with-guest", ("title", title), ("guest", guest)) : title;
    }

    private static Html Cancelled(ArchiveWords words, SessionRecord session) => session.Cancelled switch
    {
        null => Html.None,
        "" => Html.Of($"<p>{words.Of("minutes.sentence.cancelled")}</p>"),
        string reason => Html.Of($"<p>{words.Of("minutes.sentence.cancelled-because", ("reason", reason))}</p>"),
    };

    private static Html Roll(ArchiveWords words, SessionRecord session)
    {
        (string Label, string Names)[] roll =
        [
            ("moderators", string.Join(", ", session.Moderators)),
            ("scribes", string.Join(", ", session.Scribes)),
            ("present", string.Join(", ", session.Present.Concat(session.Late.Select(late => late.Name)).Distinct())),
            ("late", string.Join(", ", session.Late.Select(late => Late(words, late)))),
            ("absent", string.Join(", ", session.Absent.Select(absent => absent.Reason is { } reason ? $"{absent.Name} ({reason})" : absent.Name))),
            ("next-moderators", string.Join(", ", session.Next?.Moderators ?? [])),
            ("next-scribes", string.Join(", ", session.Next?.Scribes ?? [])),
        ];
        Html[] lines = [.. roll.Where(line => line.Names.Length > 0).Select(line => Html.Of($"<div><dt>{words.Of("minutes.label." + line.Label)}</dt><dd>{line.Names}</dd></div>"))];
        return lines is [] ? Html.None : Html.Of($"<dl>{lines}</dl>");
    }

    private static string Late(ArchiveWords words, LateRecord late)
    {
        string[] details = [.. new[] { late.Minutes is { } minutes ? words.Of("minutes.label.late-minutes", ("minutes", minutes)) : null, late.Reason }.OfType<string>()];
        return details is [] ? late.Name : $"{late.Name} ({string.Join(", ", details)})";
    }

    private static Html Part(ArchiveWords words, string heading, IEnumerable<Html> items)
    {
        Html[] all = [.. items];
        return all is [] ? Html.None : Html.Of($"<section><h3>{words.Of("minutes.heading." + heading)}</h3>{all}</section>");
    }

    private static IEnumerable<Html> Notes(SessionRecord session, bool closing) => session.Notes
        .Where(note => note.Closing == closing)
        .Select(note => Html.Of($"<section>{(note.Heading is { } heading ? Html.Of($"<h3>{heading}</h3>") : Html.None)}{Parts.Text(note.Text)}</section>"));

    /// <summary>What a revision changed, closed until somebody wants to know.</summary>
    private static Html Change(ArchiveWords words, EditionChanges change) => Html.Of($"""
        <details class="changes"><summary>{words.Say("change", ("revision", change.Revision), ("date", words.Day(change.MadeOn)), ("count", change.Lines.Length))}</summary>
        <ul>{change.Lines.Select(line => line.IsNew
            ? Html.Of($"<li><ins><span class=\"hidden\">{words["added"]} </span>{line.Text}</ins></li>")
            : Html.Of($"<li><del><span class=\"hidden\">{words["removed"]} </span>{line.Text}</del></li>"))}</ul>
        </details>
        """);

    private static Html Turn(ArchiveWords words, DateOnly? date, string rel) => date is { } day
        ? Html.Of($"<a rel=\"{rel}\" href=\"{words.Session(day)}\">{words.Day(day)}</a>")
        : Html.Of($"<span></span>");
}
