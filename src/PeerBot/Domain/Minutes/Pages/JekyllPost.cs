using System.Text;
using PeerBot.Domain.Minutes.Markup;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>A post for Jekyll with the keys of the minimal-mistakes theme; the layout is left to the site's defaults.</summary>
internal static class JekyllPost
{
    public static string Write(DayRecord day, MinutesWords words, OwnLog? own)
    {
        MarkdownPage page = new(MarkdownFlavour.Jekyll);
        DayBody.Write(new Pen(page, words), day, own);
        return $"{FrontMatter(day, words)}\n{Liquid.Inert(page.ToString())}";
    }

    private static string FrontMatter(DayRecord day, MinutesWords words)
    {
        PostSettings post = day.Post;
        StringBuilder matter = new("---\n");
        Add(matter, "title", Yaml.Quoted(PostTitle.Of(day, words)));
        Add(matter, "excerpt", post.Excerpt is { } excerpt ? Yaml.Quoted(excerpt) : null);
        Add(matter, "toc", post.Toc ? "true" : "false");
        Add(matter, "toc_sticky", post.Toc ? "true" : null);
        Add(matter, "toc_label", post is { Toc: true, TocLabel: { } label } ? Yaml.Quoted(label) : null);
        Add(matter, "categories", CategoryName.All(post.Categories) is { Length: > 0 } categories ? Yaml.List(categories) : null);
        Add(matter, "tags", post.Tags.Count > 0 ? Yaml.List(post.Tags) : null);
        Add(matter, "date", MinutesWords.Iso(day.Date));
        Add(matter, "last_modified_at", MinutesWords.Iso(day.RevisedOn ?? day.PublishedOn ?? day.Date));
        return matter.Append("---\n").ToString();
    }

    private static void Add(StringBuilder matter, string key, string? value)
    {
        if (value is not null)
        {
            matter.Append(key).Append(": ").Append(value).Append('\n');
        }
    }
}
