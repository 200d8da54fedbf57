namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Where a shard stands.</summary>
internal enum ShardState
{
    /// <summary>It waits before it tries again.</summary>
    Waiting,
    Connecting,
    AwaitingHello,
    Identifying,
    Resuming,
    Ready,

    /// <summary>It takes leave of a connection.</summary>
    Closing,
    Stopped,
}
