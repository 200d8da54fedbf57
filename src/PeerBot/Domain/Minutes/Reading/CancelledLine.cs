using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>The sentence of minutes of our own that a session was not held.</summary>
internal static partial class CancelledLine
{
    /// <returns>Whether the line was one.</returns>
    public static bool TryRead(string line, SessionDraft session)
    {
        Match match = Pattern().Match(line);
        if (match.Success)
        {
            session.Cancelled = match.Groups["reason"].Value;
        }

        return match.Success;
    }

    [GeneratedRegex(@"^(?:이 세션은 열리지 않았습니다\.(?: 사유 : (?<reason>.+))?|This session was cancelled\.(?: Reason: (?<reason>.+))?)$")]
    private static partial Regex Pattern();
}
