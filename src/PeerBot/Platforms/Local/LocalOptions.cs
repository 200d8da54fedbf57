namespace PeerBot.Platforms.Local;

/// <summary>The <c>Local</c> section of the settings.</summary>
public sealed class LocalOptions
{
    public const string Section = "Local";

    /// <summary>Serves the local chat page. Default: only when no token of a chat service is set.</summary>
    public bool? Enabled { get; init; }
}
