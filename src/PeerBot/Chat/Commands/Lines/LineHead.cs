using System.Collections.Immutable;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>The first words of a line, which may be a command's path.</summary>
internal readonly record struct LineHead(string Line, ImmutableArray<LineWord> Words)
{
    public int Count => Words.Length;

    /// <param name="line">A slash at its beginning is passed over.</param>
    /// <param name="most">How many words to look at.</param>
    public static LineHead Of(string line, int most)
    {
        ImmutableArray<LineWord>.Builder words = ImmutableArray.CreateBuilder<LineWord>();
        int at = AfterBlanks(line, 0);
        at = at < line.Length && line[at] is '/' or '／' ? AfterBlanks(line, at + 1) : at;
        while (at < line.Length && words.Count < most)
        {
            int end = at;
            while (end < line.Length && !char.IsWhiteSpace(line[end]))
            {
                end++;
            }

            words.Add(new LineWord(at, end));
            at = AfterBlanks(line, end);
        }

        return new LineHead(line, words.ToImmutable());
    }

    public LineHead Skip(int count) => this with { Words = Words[count..] };

    public int EndOf(int word) => Words[word].End;

    public string Written(int word) => Line[Words[word].Start..Words[word].End];

    /// <summary>Some words, folded and parted by single blanks; empty when they are not there.</summary>
    public string Folded(int first, int count = 1)
    {
        LineHead head = this;
        return first + count > Count
            ? ""
            : string.Join(' ', Enumerable.Range(first, count).Select(word => Values.Folded.Fold(head.Written(word))));
    }

    private static int AfterBlanks(string line, int from)
    {
        int at = from;
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }
}
