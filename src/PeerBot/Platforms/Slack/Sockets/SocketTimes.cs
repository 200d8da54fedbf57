namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>How patient a connection is.</summary>
/// <param name="PingEvery">How often the other side is asked whether it is still there.</param>
/// <param name="PingPatience">How long it may take to answer that.</param>
/// <param name="Greeting">How long the greeting may take, dialing included.</param>
internal sealed record SocketTimes(TimeSpan PingEvery, TimeSpan PingPatience, TimeSpan Greeting)
{
    public static SocketTimes Usual { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
}
