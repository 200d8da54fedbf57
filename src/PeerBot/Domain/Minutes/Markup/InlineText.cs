using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Reads one line from left to right; what is not an allowed, complete mark is escaped.</summary>
internal sealed class InlineText
{
    /// <summary>Marks at the start of a line that both readers know behind a backslash.</summary>
    private const string KeepsBackslash = ".+>()#!:-=\"'";

    private readonly string line;
    private readonly MarkdownFlavour flavour;
    private readonly InlineRights rights;
    private readonly StringBuilder safe;
    private readonly CodeSpans codeSpans;
    private int at;

    private InlineText(string line, MarkdownFlavour flavour, InlineRights rights)
    {
        (this.line, this.flavour, this.rights) = (line, flavour, rights);
        safe = new StringBuilder(line.Length + 16);
        codeSpans = new CodeSpans(line);
    }

    /// <param name="line">Clean text without line ends.</param>
    public static string Of(string line, MarkdownFlavour flavour, InlineRights rights) =>
        new InlineText(line, flavour, rights).Read();

    private string Read()
    {
        while (at < line.Length)
        {
            int length = ReadMark();
            if (length == 0)
            {
                EscapedCharacter.Append(safe, line, at, flavour, rights);
                length = 1;
            }

            at += length;
        }

        return safe.ToString();
    }

    /// <returns>How many characters were read; 0 when no allowed mark begins here.</returns>
    private int ReadMark() => line[at] switch
    {
        '\\' => ReadEscape(),
        '`' => ReadCode(),
        '$' when Has(InlineRights.Formulas) => Formula.Read(line, at, flavour, safe),
        '<' when Has(InlineRights.Links) => ReadAngle(),
        '[' when Has(InlineRights.Links) => ReadLink(at, ""),
        '!' when Has(InlineRights.Links) && Next == '[' => ReadPicture(),
        'h' or 'H' when Has(InlineRights.Links) => ReadAddress(at),
        _ => 0,
    };

    private char Next => at + 1 < line.Length ? line[at + 1] : '\0';

    private bool Has(InlineRights right) => (rights & right) != 0;

    /// <summary>A backslash before a mark means the mark as a character; before anything else it is one itself.</summary>
    private int ReadEscape()
    {
        if (!Has(InlineRights.Emphasis) || !char.IsAscii(Next) || !(char.IsPunctuation(Next) || char.IsSymbol(Next)))
        {
            safe.Append(@"\\");
            return 1;
        }

        if (Next == '^')
        {
            safe.Append("&#94;");
        }
        else if (KeepsBackslash.Contains(Next, StringComparison.Ordinal))
        {
            safe.Append('\\').Append(Next);
        }
        else
        {
            EscapedCharacter.Append(safe, line, at + 1, flavour, InlineRights.None);
        }

        return 2;
    }

    private int ReadCode()
    {
        int run = codeSpans.RunAt(at);
        if (Has(InlineRights.Code) && codeSpans.ContentAt(at) is { } content)
        {
            safe.Append('`').Append(content.Trim()).Append('`');
            return content.Length + (2 * run);
        }

        for (int i = 0; i < run; i++)
        {
            safe.Append(@"\`");
        }

        return run;
    }

    private int ReadAngle()
    {
        int inner = ReadAddress(at + 1);
        if (inner == 0)
        {
            return 0;
        }

        bool closes = at + 1 + inner < line.Length && line[at + 1 + inner] == '>';
        return 1 + inner + (closes ? 1 : 0);
    }

    private int ReadAddress(int start)
    {
        bool insideWord = start > 0 && char.IsAsciiLetterOrDigit(line[start - 1]);
        int length = insideWord ? 0 : WebAddress.BareLength(line.AsSpan(start));
        if (length > 0)
        {
            safe.Append('<').Append(WebAddress.Safe(line.Substring(start, length))).Append('>');
        }

        return length;
    }

    private int ReadPicture()
    {
        int length = ReadLink(at + 1, "!");
        return length == 0 ? 0 : length + 1;
    }

    private int ReadLink(int start, string sign)
    {
        if (LinkMark.At(line, start) is not { } link)
        {
            return 0;
        }

        InlineRights label = sign.Length > 0 ? InlineRights.None : InlineRights.Label;
        string text = Of(link.Label, flavour, label);
        bool linked = WebAddress.Safe(link.Address) is not null && (text.Length > 0 || sign.Length > 0);
        safe.Append(linked ? $"{sign}[{text}]({WebAddress.Safe(link.Address)})" : text);
        return link.Length;
    }
}
