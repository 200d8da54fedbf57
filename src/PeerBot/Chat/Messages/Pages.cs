using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PeerBot.Chat.Messages;

/// <summary>
/// Parts a long text so that each part fits, at line ends where it can, else at blanks, and never inside a letter. A code block
/// that runs over the end is closed there and opened again in the next part.
/// </summary>
internal static class Pages
{
    private const string Fence = "```";

    /// <summary>Room to close a code block on a line of its own.</summary>
    private static readonly int Reserve = Fence.Length + 1;

    /// <param name="max">In UTF-16 units; at least some hundreds.</param>
    public static ImmutableArray<string> Split(string text, int max)
    {
        ImmutableArray<string>.Builder pages = ImmutableArray.CreateBuilder<string>();
        StringBuilder page = new();
        bool isFenced = false;
        foreach (string line in text.Split('\n').SelectMany(line => Cut(line, max - (3 * Reserve))))
        {
            int reserve = isFenced && line == Fence ? 0 : Reserve;
            if (page.Length > 0 && page.Length + 1 + line.Length + reserve > max)
            {
                pages.Add(isFenced ? $"{page}\n{Fence}" : page.ToString());
                page.Clear().Append(isFenced ? Fence : "");
            }

            page.Append(page.Length > 0 ? "\n" : "").Append(line);
            isFenced ^= line.StartsWith(Fence, StringComparison.Ordinal);
        }

        pages.Add(page.ToString());
        return [.. pages.Select(part => part.Trim('\n')).Where(part => !string.IsNullOrWhiteSpace(part))];
    }

    /// <summary>The beginning of a text with a mark of what was left out, never ending inside a letter.</summary>
    public static string Shorten(string text, int max) => text.Length <= max ? text : text[..Boundary(text, max - 1)] + "…";

    private static IEnumerable<string> Cut(string line, int max)
    {
        string rest = line;
        while (rest.Length > max)
        {
            int blank = rest.LastIndexOf(' ', max - 1, max / 2);
            int end = blank > 0 ? blank + 1 : Boundary(rest, max);
            yield return rest[..end];
            rest = rest[end..];
        }

        yield return rest;
    }

    /// <summary>The last place up to a limit that is between two letters, and not after a backslash that belongs to the next one.</summary>
    private static int Boundary(string text, int limit)
    {
        int end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is > 0 and int length && end + length <= limit)
        {
            end += length;
        }

        int before = end - text.AsSpan(0, end).TrimEnd('\\').Length;
        end -= before % 2;
        return end > 0 ? end : limit;
    }
}
