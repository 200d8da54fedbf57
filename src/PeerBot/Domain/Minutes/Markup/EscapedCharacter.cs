using System.Text;

namespace PeerBot.Domain.Minutes.Markup;

/// <summary>
/// One character that must stand for itself. A backslash where both readers know it, an entity where kramdown would show
/// the backslash.
/// </summary>
internal static class EscapedCharacter
{
    public static void Append(StringBuilder safe, string line, int at, MarkdownFlavour flavour, InlineRights rights)
    {
        char c = line[at];
        char next = at + 1 < line.Length ? line[at + 1] : '\0';
        char before = at > 0 ? line[at - 1] : ' ';
        bool jekyll = flavour == MarkdownFlavour.Jekyll;
        bool emphasis = (rights & InlineRights.Emphasis) != 0;
        switch (c)
        {
            case ':' or '.' when BareAddress.BeginsBefore(line, at) && line.Contains('`', StringComparison.Ordinal):
                safe.Append(c == ':' ? "&#58;" : "&#46;");
                break;
            case '<': // as an entity: some readers take a backslash before it for the end of a bare address
                safe.Append("&lt;");
                break;
            case '\\' or '`' or '[':
                safe.Append('\\').Append(c);
                break;
            case ']': // "]:" ends a definition even where the bracket is escaped
                safe.Append(next == ':' ? "&#93;" : @"\]");
                break;
            case '*' when !emphasis:
            case '_' when !emphasis && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next)):
            case '|' when jekyll || !emphasis:
            case '$' when !emphasis || (jekyll && next == '$'):
            case '{' when next is ':' or '#':
            case '#' when (rights & InlineRights.Hashes) == 0 && before is (' ' or '#'):
                safe.Append('\\').Append(c);
                break;
            case '~' when jekyll && !emphasis:
                safe.Append("&#126;");
                break;
            case '~' when !jekyll && (!emphasis || (next != '~' && before != '~')): // "4~5, 6~7" is no struck text
                safe.Append(@"\~");
                break;
            case '&' when !emphasis && (next == '#' || char.IsAsciiLetter(next)):
                safe.Append("&amp;");
                break;
            default:
                safe.Append(c);
                break;
        }
    }
}
