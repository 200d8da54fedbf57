using System.Text.RegularExpressions;

namespace PeerBot.Domain.Minutes.Reading;

/// <summary>Reads the heading of a session: what it is called, and who was its guest.</summary>
internal static partial class SessionTitle
{
    public static void Read(string written, SessionDraft session, ReadingLog log)
    {
        log.Understand(written);
        string title = written;
        if (With().Match(title) is { Success: true } guest)
        {
            session.Guest = PeopleBook.Bare(guest.Groups["guest"].Value);
            title = guest.Groups["title"].Value.Trim();
        }

        session.Title = Usual(session.Type).Contains(title) ? null : title;
    }

    private static string[] Usual(MinutesSessionType type) => type switch
    {
        MinutesSessionType.Peer => ["피어세션", "Peer session"],
        MinutesSessionType.Mentoring => ["멘토링 시간", "Mentoring"],
        MinutesSessionType.Special => ["특강", "Special session"],
        _ => ["팀 회고", "Team retrospective"],
    };

    [GeneratedRegex(@"^(?<title>.*\S)\s*\(with\s+(?<guest>.+)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex With();
}
