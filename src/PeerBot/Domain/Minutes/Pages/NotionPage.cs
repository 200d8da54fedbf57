using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>
/// Markdown as Notion itself exports a page: the title, then its properties line by line, then the text. Notion has three
/// levels of headings and shows no front matter, so both are kept within that.
/// </summary>
internal static class NotionPage
{
    public static string Write(DayRecord day, MinutesWords words, OwnLog? own)
    {
        Pen pen = new(new MarkdownPage(MarkdownFlavour.CommonMark), words);
        pen.Page.Heading(1, pen.Title(PostTitle.Of(day, words)));
        WriteProperty(pen, words.Labels.PageDate, [words.Date(day.Date)]);
        WriteProperty(pen, words.Labels.PageCategories, day.Post.Categories);
        WriteProperty(pen, words.Labels.PageTags, day.Post.Tags);
        DayBody.Write(pen, day, own);
        return pen.Page.ToString();
    }

    private static void WriteProperty(Pen pen, string label, Sequence<string> values)
    {
        if (values.Count > 0)
        {
            pen.Page.Line($"{label}: {pen.Names(values)}");
        }
    }
}
