using PeerBot.Domain.Agenda;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Suggestions, notices and reviews: a title, what was said, what came of it.</summary>
internal static class AgendaBody
{
    public static bool WriteSuggestions(Pen pen, SessionRecord session)
    {
        AgendaRecord[] items = [.. session.Agenda.Where(static item => item.Kind != AgendaKind.Review)];
        bool onlyNotices = items.All(static item => item.Kind == AgendaKind.Notice);
        return Write(pen, onlyNotices ? pen.Words.Headings.Notices : pen.Words.Headings.Suggestions, items, !onlyNotices);
    }

    public static bool WriteReviews(Pen pen, SessionRecord session) =>
        Write(pen, pen.Words.Headings.Reviews, [.. session.Agenda.Where(static item => item.Kind == AgendaKind.Review)], false);

    private static bool Write(Pen pen, string heading, AgendaRecord[] items, bool markNotices)
    {
        if (items.Length == 0)
        {
            return false;
        }

        pen.Page.Heading(3, heading);
        foreach (AgendaRecord item in items)
        {
            bool marked = markNotices && item.Kind == AgendaKind.Notice;
            pen.Page.Item("- ", () => WriteItem(pen, item, marked ? pen.Label(pen.Words.Labels.Notice) : ""));
        }

        return true;
    }

    private static void WriteItem(Pen pen, AgendaRecord item, string label)
    {
        LabelWords labels = pen.Words.Labels;
        string? by = item.By is { } name ? MinutesWords.Fill(labels.SuggestedBy, ("member", pen.Literal(name))) : null;
        string? presenters = item.Presenters.Count > 0
            ? MinutesWords.Fill(labels.PresentedBy, ("members", pen.Names(item.Presenters)))
            : null;
        pen.Page.Line(label + pen.Title(item.Title) + Pen.Brackets([by, presenters]));
        foreach (CommentRecord comment in item.Comments)
        {
            pen.Page.Text(comment.By is { } speaker ? pen.Label(pen.Member(speaker)) : "", comment.Text);
        }

        WriteOutcome(pen, item.Outcome);
        foreach (PaperRecord paper in item.Papers)
        {
            PaperBody.WritePaper(pen, pen.Label(labels.Paper), paper);
        }

        foreach (TaskRecord task in item.Tasks)
        {
            pen.Page.Line(pen.Label(labels.Task) + TaskBody.Sentence(pen, task, sayDone: true));
        }
    }

    private static void WriteOutcome(Pen pen, OutcomeRecord? outcome)
    {
        if (outcome is null)
        {
            return;
        }

        string name = pen.Words.Outcomes[outcome.Kind];
        if (string.IsNullOrWhiteSpace(outcome.Text))
        {
            pen.Page.Line(pen.Label(pen.Words.Labels.Outcome) + name);
        }
        else
        {
            pen.Page.Text(pen.Label(MinutesWords.Fill(pen.Words.Labels.OutcomeWithText, ("outcome", name))), outcome.Text);
        }
    }
}
