using System.Text;

namespace PeerBot.Domain.Minutes.Pages;

/// <summary>
/// Jekyll makes folders of categories, and a colon or bracket in one stops the building of the whole site. So letters, digits,
/// blanks and the marks of ordinary file names stay; anything else becomes a hyphen.
/// </summary>
internal static class CategoryName
{
    /// <summary>The names that can be folders; one of which nothing is left is left out.</summary>
    public static string[] All(IEnumerable<string> names) => [.. names.Select(Of).Where(static name => name.Length > 0)];

    private static string Of(string name)
    {
        StringBuilder safe = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool stays = Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' or '+';
            safe.Append(stays ? rune.ToString() : "-");
        }

        return safe.ToString().Trim(' ', '-', '.');
    }
}
