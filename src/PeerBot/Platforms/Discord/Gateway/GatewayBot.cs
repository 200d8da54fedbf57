namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Discord's answer to where and how to connect.</summary>
/// <param name="Url">Without a query.</param>
/// <param name="Shards">How many shards Discord recommends; at least 1.</param>
internal sealed record GatewayBot(Uri Url, int Shards, SessionStartLimit Limit);

/// <summary>How many sessions may still be started. Crossing it makes Discord reset the token.</summary>
/// <param name="Total">In 24 hours, over all shards.</param>
/// <param name="Remaining">Until <paramref name="ResetAfter"/> has passed.</param>
/// <param name="MaxConcurrency">How many shards may identify in the same 5 seconds; at least 1.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, TimeSpan ResetAfter, int MaxConcurrency);
