using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>A line of the form <c>label : text</c>, the label perhaps bold or in square brackets.</summary>
internal readonly partial record struct LabelledLine(string Label, string Text)
{
    private const int LongestLabel = 60;

    /// <returns><see langword="null"/> when the line has no label; the colon of an address or of a time makes none.</returns>
    public static LabelledLine? Of(string line)
    {
        Match match = Pattern().Match(line);
        return match.Success && match.Groups["label"].Value.Trim() is { Length: > 0 and <= LongestLabel } label
            ? new LabelledLine(label, match.Groups["text"].Value.Trim())
            : null;
    }

    [GeneratedRegex(@"^(?:(?<mark>\*\*|__)(?<label>[^:：]+?)(?:\k<mark>\s*[:：]|\s*[:：]\k<mark>)|(?<label>[^:：]+?)\s*(?:\\?:|：))(?!//)(?!(?<=\d:)\d)\s*(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
