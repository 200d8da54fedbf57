using PeerBot.Chat.Traffic;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>Decides how long to wait before the next connection is opened. Remembers only how often it went wrong in a row.</summary>
internal sealed class SocketCourse(Random random)
{
    /// <summary>A connection that is renewed sooner than this is no routine.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan AfterTooMany = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan WhileSwitchedOff = TimeSpan.FromMinutes(5);

    private int failures;

    /// <param name="lived">How long the connection was greeted; nothing when it never was.</param>
    public TimeSpan WaitAfter(Parting parting, TimeSpan? lived)
    {
        failures = lived < Short || lived is null ? failures + 1 : parting == Parting.Renewed ? 0 : 1;
        return parting switch
        {
            Parting.TooMany => AfterTooMany + Backoff.After(failures, LongestWait, random),
            Parting.SwitchedOff => WhileSwitchedOff,
            Parting.Renewed => Backoff.After(failures - 1, LongestWait, random),
            _ => Backoff.After(failures, LongestWait, random),
        };
    }
}
