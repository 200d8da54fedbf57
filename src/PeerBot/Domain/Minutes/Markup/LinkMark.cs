namespace PeerBot.Domain.Minutes.Markup;

/// <summary>An inline link as a member wrote it: <c>[label](address)</c>, perhaps with a title that is dropped.</summary>
/// <param name="Length">Characters from the opening bracket to the closing one.</param>
internal readonly record struct LinkMark(string Label, string Address, int Length)
{
    /// <returns>The link that begins at this opening bracket, or <see langword="null"/>. A label holds no other bracket.</returns>
    public static LinkMark? At(string line, int open)
    {
        int labelLength = line.AsSpan(open + 1).IndexOfAny('[', ']');
        int close = open + 1 + labelLength;
        if (labelLength < 0 || line[close] == '[' || close + 1 >= line.Length || line[close + 1] != '(')
        {
            return null;
        }

        int length = TargetLength(line.AsSpan(close + 2));
        if (length < 0)
        {
            return null;
        }

        string target = line.Substring(close + 2, length).Trim();
        int blank = target.IndexOf(' ');
        string address = (blank < 0 ? target : target[..blank]).TrimStart('<').TrimEnd('>');
        return new LinkMark(line.Substring(open + 1, labelLength), address, close + 2 + length + 1 - open);
    }

    /// <summary>The distance to the closing round bracket; brackets within the address come in pairs.</summary>
    private static int TargetLength(ReadOnlySpan<char> rest)
    {
        int open = 0;
        for (int at = 0; at < rest.Length && at <= WebAddress.MaxLength; at++)
        {
            switch (rest[at])
            {
                case ')' when open == 0:
                    return at;
                case ')':
                    open--;
                    break;
                case '(':
                    open++;
                    break;
                case '[' or ']' or '`':
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }
}
