using System.Collections.Immutable;

namespace PeerBot.Chat.Commands.Lines;

/// <summary>Which options of the command are still free, and how many words of the line each would take.</summary>
internal sealed class LineFit
{
    /// <summary>After so many names in a row nothing else is looked for; this keeps a very long line cheap.</summary>
    private const int MostNames = 64;

    private const int LongestUrl = 2_100;

    private readonly string line;
    private readonly ImmutableArray<LineWord> words;
    private readonly Readable readable;
    private readonly OptionWords names;
    private readonly List<OptionSpec> free;
    private readonly int[] chunkEnds;

    public LineFit(string line, ImmutableArray<LineWord> words, CommandSpec command, OptionWords names, Readable readable)
    {
        (this.line, this.words, this.names, this.readable) = (line, words, names, readable);
        free = [.. command.Options.Where(option => words.All(word => word.Key?.Name != option.Name))];
        chunkEnds = ChunkEnds(words);
    }

    public OptionSpec? FirstFree => free.FirstOrDefault();

    public void Fill(OptionSpec option) => free.RemoveAll(other => other.Name == option.Name);

    /// <returns>The option that a word without a name is meant for, or <see langword="null"/> when it fits none.</returns>
    public OptionSpec? Choose(int at) => free.Find(option => option.Kind switch
    {
        OptionKind.Moment when option.IsRequired => Reads(option, at) || !free.Exists(other => other.Kind == OptionKind.Repeat && Reads(other, at)),
        _ when option.IsRequired => true,
        OptionKind.Text or OptionKind.Paragraph => true,
        OptionKind.Member or OptionKind.Members => IsMention(at) || !free.Exists(other => IsText(other) || Reads(other, at)),
        OptionKind.Flag => IsNameOf(option, at),
        _ => Reads(option, at),
    });

    /// <summary>How many words an option takes that stands there without its name; at least one.</summary>
    public int Length(OptionSpec option, int at)
    {
        OptionSpec? next = free.Find(other => other.IsRequired && other.Name != option.Name);
        if (!IsText(option) || next is null)
        {
            return LengthOfValue(option, at);
        }

        return next.Kind == OptionKind.Moment && words[at].Quoted is null ? LengthBeforeMoment(next, at) : 1;
    }

    /// <summary>How many words follow an option's name as its value; none when another name or the end follows.</summary>
    public int LengthAfterName(OptionSpec option, int key)
    {
        int at = key + 1;
        if (at == words.Length || words[at].Key is not null)
        {
            return 0;
        }

        bool isAttached = words[at].Start == words[key].End;
        return option.Kind == OptionKind.Flag && !isAttached && !Reads(option, at) ? 0 : LengthOfValue(option, at);
    }

    /// <summary>How many words go on with what came before, until one that a free option can read.</summary>
    public int LengthOfRest(int at) => 1 + CountWhile(at + 1, next => !free.Exists(option => Reads(option, next)));

    /// <summary>Whether the words at a place have the form of what an option holds.</summary>
    public bool Reads(OptionSpec option, int at) => Run(option, at) > 0;

    private int LengthOfValue(OptionSpec option, int at) => option.Kind switch
    {
        OptionKind.Text or OptionKind.Paragraph => LengthOfText(at),
        OptionKind.Members => LengthOfMembers(at),
        _ => Math.Max(1, Run(option, at)),
    };

    /// <summary>A quoted text ends with its quote, unless what follows can only be more of the text.</summary>
    private int LengthOfText(int at)
    {
        int end = chunkEnds[at];
        if (words[at].Quoted is not null && (at + 1 == end || free.Exists(option => Reads(option, at + 1))))
        {
            return 1;
        }

        bool endsInOther = end - at > 1 && free.Exists(option => EndsText(option, end - 1));
        return end - at - (endsInOther ? 1 : 0);
    }

    /// <summary>
    /// A text goes on up to the moment that stands behind it. Its own words may name days too, so that moment is the one with
    /// which the line ends, but for what other options can read after it, or before it as in <c>every day at 9</c>.
    /// </summary>
    private int LengthBeforeMoment(OptionSpec moment, int at)
    {
        int most = free.Max(option => Readable.MostWords(option.Kind)) + Readable.MostWords(moment.Kind);
        for (int start = Math.Max(at + 1, chunkEnds[at] - most); start < chunkEnds[at]; start++)
        {
            if (EndsWith(moment, start, chunkEnds[at]) || free.Exists(other =>
                other.Kind == OptionKind.Repeat && Run(other, start) is > 0 and var repeat && start + repeat < chunkEnds[at] && EndsWith(moment, start + repeat, chunkEnds[at])))
            {
                return start - at;
            }
        }

        return 1;
    }

    /// <summary>Whether a moment stands at a place, and nothing after it but what another option can read.</summary>
    private bool EndsWith(OptionSpec moment, int start, int lineEnd)
    {
        int end = start + Run(moment, start);
        return end > start && (end == lineEnd || free.Exists(other => other != moment && end + Run(other, end) == lineEnd));
    }

    /// <summary>
    /// The last word of a text is not of the text when it is an address that is asked for, or the name of a flag: whoever
    /// asks anonymously must not be shown because of a missing colon.
    /// </summary>
    private bool EndsText(OptionSpec option, int at) =>
        (option.Kind == OptionKind.Url && Reads(option, at)) || (option.Kind == OptionKind.Flag && IsNameOf(option, at));

    private bool IsNameOf(OptionSpec option, int at) => names.Find(Slice(at, 1))?.Name == option.Name;

    private int LengthOfMembers(int at) => IsMention(at) && free.Exists(IsText)
        ? 1 + CountWhile(at + 1, IsMention)
        : LengthOfRest(at);

    /// <param name="from">The word after one that is taken already.</param>
    private int CountWhile(int from, Predicate<int> belongs)
    {
        int end = chunkEnds[from - 1];
        for (int at = from; at < end; at++)
        {
            if (at - from > MostNames)
            {
                return end - from;
            }

            if (!belongs(at))
            {
                return at - from;
            }
        }

        return Math.Max(0, end - from);
    }

    private int Run(OptionSpec option, int at)
    {
        int most = Math.Min(Readable.MostWords(option.Kind), chunkEnds[at] - at);
        for (int length = most; length > 0; length--)
        {
            string slice = Slice(at, length);
            if (slice.Length <= LongestUrl && readable.As(option, slice))
            {
                return length;
            }
        }

        return 0;
    }

    private bool IsMention(int at) => line[words[at].Start] == '@' || line.AsSpan(words[at].Start).StartsWith("<@");

    private string Slice(int at, int length) => length == 1 && words[at].Quoted is { } inner
        ? inner
        : line[words[at].Start..Math.Min(words[at + length - 1].End, words[at].Start + LongestUrl + 1)];

    private static bool IsText(OptionSpec option) => option.Kind is OptionKind.Text or OptionKind.Paragraph;

    private static int[] ChunkEnds(ImmutableArray<LineWord> words)
    {
        int[] ends = new int[words.Length];
        int end = words.Length;
        for (int at = words.Length - 1; at >= 0; at--)
        {
            ends[at] = end;
            end = words[at].Key is null ? end : at;
        }

        return ends;
    }
}
