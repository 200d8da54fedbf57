namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Who a connection says it is.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Count">How many shards there are; at least 1.</param>
internal sealed record ShardIdentity(DiscordToken Token, int Number, int Count);
