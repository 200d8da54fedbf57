namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Everything below the head of a page. The same for every Markdown format.</summary>
internal static class DayBody
{
    public static void Write(Pen pen, DayRecord day, OwnLog? own)
    {
        WriteOwn(pen, pen.Words.Headings.Learned, own?.Learned);
        foreach (SessionRecord session in day.Sessions)
        {
            SessionBody.Write(pen, session);
        }

        if (day.Sessions.Count == 0)
        {
            pen.Page.Line(pen.Words.Sentences.EmptyDay);
        }

        WriteOwn(pen, pen.Words.Headings.Retrospective, own?.Retrospective);
        WriteRevision(pen, day);
        pen.Page.Text(day.Post.Footer);
    }

    private static void WriteOwn(Pen pen, string heading, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            pen.Page.Heading(2, heading);
            pen.Page.Text(text);
        }
    }

    private static void WriteRevision(Pen pen, DayRecord day)
    {
        SentenceWords sentences = pen.Words.Sentences;
        string? sentence = day switch
        {
            { Revision: 0 } => sentences.Draft,
            { Revision: 1 } => null,
            { RevisedOn: { } on } => MinutesWords.Fill(
                sentences.RevisedOn, ("revision", Pen.Number(day.Revision)), ("date", pen.Words.Date(on))),
            _ => MinutesWords.Fill(sentences.Revised, ("revision", Pen.Number(day.Revision))),
        };
        if (sentence is not null)
        {
            pen.Page.Line(sentence);
        }
    }
}
