namespace PeerBot.Domain.Minutes.Markup;

/// <summary>Where code begins and ends on one line. An opening run of backticks needs a closing one of the same length.</summary>
internal sealed class CodeSpans
{
    private readonly string line;
    private readonly Dictionary<int, int> lastRunOfLength = [];

    public CodeSpans(string line)
    {
        this.line = line;
        for (int at = line.IndexOf('`'); at >= 0 && at < line.Length; at = line.IndexOf('`', at))
        {
            int run = RunAt(at);
            lastRunOfLength[run] = at;
            at += run;
        }
    }

    public int RunAt(int at)
    {
        int length = line.AsSpan(at).IndexOfAnyExcept('`');
        return length < 0 ? line.Length - at : length;
    }

    /// <summary>
    /// The code between the run that begins here and its closing one. Code that holds two backticks in a row is no code:
    /// readers disagree where such a span ends.
    /// </summary>
    public string? ContentAt(int open)
    {
        int run = RunAt(open);
        if (lastRunOfLength.GetValueOrDefault(run, -1) <= open) // an escaped backtick may have shortened the run
        {
            return null;
        }

        int close = line.IndexOf('`', open + run);
        while (RunAt(close) != run)
        {
            close = line.IndexOf('`', close + RunAt(close));
        }

        string content = line[(open + run)..close];
        return string.IsNullOrWhiteSpace(content) || content.Contains('`') ? null : content;
    }
}
