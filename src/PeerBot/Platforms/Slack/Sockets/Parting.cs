namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>Why a connection needs a successor.</summary>
internal enum Parting
{
    /// <summary>Slack renews it, as it does every few hours; it still listens.</summary>
    Renewed,

    /// <summary>It broke, was closed, or never greeted.</summary>
    Lost,

    /// <summary>The app has more connections than Slack allows.</summary>
    TooMany,

    /// <summary>Somebody switched Socket Mode off.</summary>
    SwitchedOff,
}
