namespace PeerBot.Platforms.Local;

/// <summary>The <c>Local</c> section of the settings.</summary>
public sealed class LocalOptions
{
    public const string Section = "Local";

    /// <summary>Serves the local chat page. Default: only when no token of a chat service is set.</summary>
    public bool? Enabled { get; init; }

    /// <summary>
    /// The operator's word that only this machine reaches the pages although they are served on all addresses, as from a
    /// container whose port is published to 127.0.0.1. Default false: such an address stops the process at start.
    /// </summary>
    public bool PublishedToLoopback { get; init; }
}
