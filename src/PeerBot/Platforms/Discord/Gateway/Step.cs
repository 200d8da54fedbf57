namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>What to do after a connection ended.</summary>
/// <param name="KeepsSession">Resume; else forget the session and identify anew.</param>
internal sealed record Step(bool KeepsSession, TimeSpan Wait);
