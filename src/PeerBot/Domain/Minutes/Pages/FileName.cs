using System.Text;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>
/// The name of an exported file: <c>2026-08-03-owls-day5.md</c>, as Jekyll wants it. Of the team's name remain small
/// Latin letters, digits and Hangul syllables; the latter because a Korean name would otherwise vanish, and every file system
/// and Jekyll take them. Everything else becomes one hyphen, so no name leads out of its folder or means something to a shell.
/// </summary>
internal static class FileName
{
    private const int MaxSlugLength = 60;

    public static string Of(DayRecord day, string extension)
    {
        string[] parts = [MinutesWords.Iso(day.Date), Slug(day.Team), day.Day is { } number ? $"day{Pen.Number(number)}" : ""];
        return $"{string.Join('-', parts.Where(static part => part.Length > 0))}.{extension}";
    }

    private static string Slug(string team)
    {
        StringBuilder slug = new();
        foreach (char c in team.AsSpan(0, Math.Min(team.Length, MaxSlugLength)))
        {
            if (char.IsAsciiLetterOrDigit(c) || c is >= '가' and <= '힣')
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string cleaned = slug.ToString().Trim('-');
        return cleaned.Length > 0 ? cleaned : "minutes";
    }
}
