using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Papers with their day, presenters, preparation and materials.</summary>
internal static class PaperBody
{
    public static bool Write(Pen pen, Sequence<PaperRecord> papers)
    {
        if (papers.Count == 0)
        {
            return false;
        }

        pen.Page.Heading(3, pen.Words.Headings.Papers);
        foreach (PaperRecord paper in papers)
        {
            pen.Page.Item("- ", () => WritePaper(pen, "", paper));
        }

        return true;
    }

    public static void WritePaper(Pen pen, string label, PaperRecord paper)
    {
        LabelWords labels = pen.Words.Labels;
        pen.Page.Line(label + SafeMarkdown.Link(paper.Title, paper.Url, pen.Page.Flavour) + Pen.Brackets(
        [
            pen.Literal(paper.Venue),
            pen.Literal(paper.Series),
            pen.Literal(paper.Part),
            paper.Presenters.Count > 0 ? MinutesWords.Fill(labels.PresentedBy, ("members", pen.Names(paper.Presenters))) : null,
            paper.Date is { } date ? pen.Words.Date(date) : null,
            paper.Done ? labels.PaperDone : null,
        ]));
        if (!string.IsNullOrWhiteSpace(paper.Preparation))
        {
            pen.Page.Text(pen.Label(labels.Preparation), paper.Preparation);
        }

        if (paper.Materials.Count > 0)
        {
            pen.Page.Line(pen.Label(labels.Materials) + string.Join(", ", paper.Materials.Select(material => Link(pen, material))));
        }
    }

    private static string Link(Pen pen, MaterialLink material) => SafeMarkdown.Link(
        string.IsNullOrWhiteSpace(material.Title) ? material.Url : material.Title, material.Url, pen.Page.Flavour);
}
