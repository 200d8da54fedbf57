namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Where in a connection's life something can be made to go wrong.</summary>
internal enum GatewayMoment
{
    /// <summary>Instead of the hello.</summary>
    BeforeHello,

    /// <summary>Instead of the answer to identify.</summary>
    AtIdentify,

    /// <summary>Instead of the answer to resume.</summary>
    AtResume,

    /// <summary>After the first of the events that are replayed.</summary>
    MidReplay,

    /// <summary>Right after READY.</summary>
    AfterReady,

    /// <summary>Right after RESUMED.</summary>
    AfterResumed,
}
