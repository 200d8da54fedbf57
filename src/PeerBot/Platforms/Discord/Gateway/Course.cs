using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// Decides how to go on after a connection ended: resume, identify anew or stop, and how long to wait before. Remembers only
/// how often it went wrong in a row.
/// </summary>
internal sealed class Course(Random random)
{
    private const int MostFailedResumes = 3;
    private const int QuickEndsBorne = 4;
    private const int QuickEndsThatDoomASession = 10;

    /// <summary>A session that is resumed costs nothing; one that is started anew is counted by Discord.</summary>
    private static readonly TimeSpan QuickForAResume = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan QuickForASession = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestBeforeResume = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestBeforeIdentify = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AfterSentTooFast = TimeSpan.FromSeconds(60);

    private int failures;
    private int failedResumes;
    private int quickEnds;
    private int failuresBorne = MostFailedResumes;
    private bool wasTooFast;

    /// <param name="hadSession">There is a session that could be resumed.</param>
    /// <param name="wasReadyFor">How long the connection was ready, or <see langword="null"/> when it never was.</param>
    /// <exception cref="DiscordStoppedException">Going on cannot help.</exception>
    public Step After(Ending ending, bool hadSession, TimeSpan? wasReadyFor)
    {
        if (CloseCodes.Fatal(ending.Code) is { } sentence)
        {
            throw new DiscordStoppedException(sentence);
        }

        Count(ending, wasReadyFor);
        bool keepsSession = hadSession && MayResume(ending);
        wasTooFast = ending.Code == CloseCodes.SentTooFast || (wasTooFast && !(wasReadyFor > AfterSentTooFast));
        return new Step(keepsSession, WaitAfter(ending, keepsSession));
    }

    private void Count(Ending ending, TimeSpan? wasReadyFor)
    {
        if (wasReadyFor is { } lived)
        {
            failures = failedResumes = 0;
            quickEnds = lived < (LeavesSession(ending) ? QuickForAResume : QuickForASession) ? quickEnds + 1 : 0;
            failuresBorne = MostFailedResumes;
        }
        else
        {
            failures++;

            // A network that is down says nothing about the session.
            failedResumes += ending.Kind == EndKind.NotReached ? 0 : 1;
        }

        if (ending.Kind == EndKind.Closed && CloseCodes.IsUnknown(ending.Code))
        {
            failuresBorne = 1;
        }
    }

    private bool MayResume(Ending ending) =>
        LeavesSession(ending)
        && !(ending.Code == CloseCodes.SentTooFast && wasTooFast)
        && failedResumes < failuresBorne
        && quickEnds < QuickEndsThatDoomASession;

    private static bool LeavesSession(Ending ending) =>
        ending.Kind != EndKind.SessionGone && (ending.Kind != EndKind.Closed || CloseCodes.LeavesSession(ending.Code));

    private TimeSpan WaitAfter(Ending ending, bool keepsSession) => ending switch
    {
        { Kind: EndKind.SessionGone or EndKind.SessionNotTaken } =>
            Longer(TimeSpan.FromSeconds(1 + (4 * random.NextDouble())), Backoff.After(failures - 1, Longest(keepsSession), random)),
        { Code: CloseCodes.SentTooFast } => AfterSentTooFast,
        _ => Backoff.After(failures > 0 ? failures : quickEnds - QuickEndsBorne, Longest(keepsSession), random),
    };

    private static TimeSpan Longest(bool keepsSession) => keepsSession ? LongestBeforeResume : LongestBeforeIdentify;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
