namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Discord will not have us until the operator changes something. Never tried again by itself.</summary>
/// <param name="message">A sentence for the operator: what is wrong and what to change. Never holds a token.</param>
internal sealed class DiscordStoppedException(string message) : Exception(message);
