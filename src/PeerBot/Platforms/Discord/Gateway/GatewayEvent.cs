using System.Text.Json;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Something that Discord dispatched.</summary>
/// <param name="Name">Such as <c>INTERACTION_CREATE</c>.</param>
/// <param name="Data">The event's <c>d</c>; its own copy.</param>
/// <param name="ReceivedAt">A timestamp of the clock, for measuring; the 3 seconds of an interaction begin here.</param>
/// <param name="Shard">From 0.</param>
internal sealed record GatewayEvent(string Name, JsonElement Data, long ReceivedAt, int Shard, long Sequence, SettledSequence Settled)
{
    /// <summary>
    /// Tells that nothing of this event can be lost any more: its effect is committed, or it has none. What is not settled
    /// when the program ends is delivered again after its next start.
    /// </summary>
    public void Settle() => Settled.Settle(Sequence);
}
