using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>The title of the page itself, and what a page of Notion says of itself below it: they name the day and say nothing more.</summary>
internal static partial class PageTitle
{
    /// <returns>The section without its title when that is the page's; otherwise the section as it is.</returns>
    public static PostSection Without(PostSection section, Post post, ReadingLog log)
    {
        if (section.Level != 1 || !IsOfPage(section.Title, post))
        {
            return section;
        }

        log.Understand(section.Title);
        return section with { Level = 0, Title = "", Blocks = [.. section.Blocks.Where(block => !IsProperty(block, log))] };
    }

    private static bool IsOfPage(string title, Post post) =>
        DateFinder.Whole(title) is not null || DateFinder.DayNumber(title) is not null || OnlyDay().IsMatch(title) || title == post.Front.Title;

    private static bool IsProperty(PostBlock block, ReadingLog log)
    {
        bool isProperty = block is PostText text && text.Lines.All(static line => Property().IsMatch(line));
        log.Understand(isProperty ? block.Source : "");
        return isProperty;
    }

    [GeneratedRegex("^(?:날짜|분류|태그|Date|Categories|Tags): ")]
    private static partial Regex Property();

    [GeneratedRegex(@"^day\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyDay();
}
