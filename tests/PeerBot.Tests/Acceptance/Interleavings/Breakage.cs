namespace PeerBot.Tests.Acceptance.Interleavings;

/// <summary>What goes wrong with one post.</summary>
internal enum Breakage
{
    None,

    /// <summary>The connection breaks before the service took it.</summary>
    LostBefore,

    /// <summary>The service took it, but its answer is lost.</summary>
    LostAfter,

    /// <summary>The service answers 502.</summary>
    Broken,

    /// <summary>The service wants to be left alone for two seconds.</summary>
    Limited,

    /// <summary>The program is killed before the service took it.</summary>
    KilledBefore,

    /// <summary>The service took it, but the program is killed before it could know.</summary>
    KilledAfter,
}
