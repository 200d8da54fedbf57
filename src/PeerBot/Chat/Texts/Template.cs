using System.Collections.Immutable;

namespace PeerBot.Chat.Texts;

/// <summary>
/// The small language of the text files: <c>{name}</c> is a place, <c>{name|one|other}</c> a word chosen by it (by number, or
/// in Korean by the last letter), <c>**…**</c> strong and <c>`…`</c> something to type. Only our own texts are read this way;
/// what a user wrote goes into the places and is never parsed.
/// </summary>
internal static class Template
{
    /// <exception cref="FormatException">A mark or brace is not closed.</exception>
    public static ImmutableArray<TemplatePart> Parse(string text)
    {
        ImmutableArray<TemplatePart>.Builder parts = ImmutableArray.CreateBuilder<TemplatePart>();
        int at = 0;
        while (at < text.Length)
        {
            (TemplatePart part, at) = text[at] switch
            {
                '{' => Place(text, at),
                '`' => Marked(text, at, "`"),
                '*' when text.AsSpan(at).StartsWith("**") => Marked(text, at, "**"),
                _ => Literal(text, at),
            };
            parts.Add(part);
        }

        return parts.ToImmutable();
    }

    private static (TemplatePart Part, int Next) Place(string text, int start)
    {
        int end = Find(text, "}", start + 1);
        string[] words = text[(start + 1)..end].Split('|');
        TemplatePart part = words is [string name, string first, string second]
            ? new TemplatePart.Choice(name, first, second)
            : new TemplatePart.Argument(words[0]);
        return (part, end + 1);
    }

    private static (TemplatePart Part, int Next) Marked(string text, int start, string mark)
    {
        int end = Find(text, mark, start + mark.Length);
        string inner = text[(start + mark.Length)..end];
        return (new TemplatePart.Marked(Parse(inner), mark == "`"), end + mark.Length);
    }

    private static (TemplatePart Part, int Next) Literal(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] is not ('{' or '`') && !text.AsSpan(end).StartsWith("**"))
        {
            end++;
        }

        return (new TemplatePart.Literal(text[start..end]), end);
    }

    private static int Find(string text, string mark, int from)
    {
        int end = text.IndexOf(mark, from, StringComparison.Ordinal);
        return end >= 0 ? end : throw new FormatException($"'{mark}' is missing in the text '{text}'.");
    }
}

/// <summary>A piece of a text before anything was put in.</summary>
internal abstract record TemplatePart
{
    internal sealed record Literal(string Text) : TemplatePart;

    internal sealed record Argument(string Name) : TemplatePart;

    internal sealed record Choice(string Name, string First, string Second) : TemplatePart;

    internal sealed record Marked(ImmutableArray<TemplatePart> Parts, bool IsCode) : TemplatePart;
}
