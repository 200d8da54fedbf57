using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>Markdown without front matter or dialect: a title and the minutes.</summary>
internal static class PlainPage
{
    public static string Write(DayRecord day, MinutesWords words, OwnLog? own)
    {
        Pen pen = new(new MarkdownPage(MarkdownFlavour.CommonMark), words);
        pen.Page.Heading(1, pen.Title(PostTitle.Of(day, words)));
        DayBody.Write(pen, day, own);
        return pen.Page.ToString();
    }
}
