namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Why a connection came to its end.</summary>
internal enum EndKind
{
    /// <summary>It never came about.</summary>
    NotReached,

    /// <summary>Discord closed it, with a code; or the network broke, without one.</summary>
    Closed,

    /// <summary>Discord asked us to connect anew.</summary>
    Reconnect,

    /// <summary>The session is not taken now, but may be taken a little later.</summary>
    SessionNotTaken,

    /// <summary>The session is gone.</summary>
    SessionGone,

    /// <summary>A heartbeat was not acknowledged, or an answer that had to come did not.</summary>
    Silent,

    /// <summary>What came could not be read.</summary>
    Unreadable,

    /// <summary>We stop.</summary>
    Stopped,
}

/// <summary>How a connection came to its end.</summary>
/// <param name="Code">Discord's close code, if there was one.</param>
internal sealed record Ending(EndKind Kind, int? Code = null)
{
    public static Ending Dropped { get; } = new(EndKind.Closed);
}
