using System.Collections.Immutable;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>
/// Parts what follows a command's path into words, quoted words and the names of options. Only a name that the command has,
/// and only once, counts as one: so <c>a: colon</c>, <c>16:00</c> and an address stay text.
/// </summary>
internal sealed class LineWords(string line, OptionWords options)
{
    /// <summary>No option's name is longer, in UTF-16 units.</summary>
    private const int LongestName = 64;

    /// <summary>No mention is longer, in UTF-16 units.</summary>
    private const int LongestMention = 120;

    private readonly Quotes quotes = new(line);
    private readonly HashSet<OptionSpec> seen = [];

    public ImmutableArray<LineWord> Split(int from)
    {
        ImmutableArray<LineWord>.Builder words = ImmutableArray.CreateBuilder<LineWord>();
        int at = from;
        while (at < line.Length)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            bool isValue = words.Count > 0 && words[^1] is { Key: not null, End: int end } && end == at;
            LineWord word = (isValue ? null : Key(at)) ?? quotes.Find(at) ?? Mention(at) ?? Bare(at);
            words.Add(word);
            at = word.End;
        }

        return words.ToImmutable();
    }

    private LineWord? Key(int start)
    {
        int last = Math.Min(line.Length, start + LongestName);
        for (int at = start; at < last && !char.IsWhiteSpace(line[at]); at++)
        {
            if (line[at] is ':' or '：')
            {
                return options.Find(line[start..at]) is { } option && seen.Add(option)
                    ? new LineWord(start, at + 1, Key: option)
                    : null;
            }
        }

        return null;
    }

    /// <summary>A mention is one word even where the platform writes the name into it.</summary>
    private LineWord? Mention(int start)
    {
        if (!line.AsSpan(start).StartsWith("<@"))
        {
            return null;
        }

        int end = line.AsSpan(start, Math.Min(LongestMention, line.Length - start)).IndexOf('>');
        return end < 0 ? null : new LineWord(start, start + end + 1);
    }

    private LineWord Bare(int start)
    {
        int end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return new LineWord(start, end);
    }
}
