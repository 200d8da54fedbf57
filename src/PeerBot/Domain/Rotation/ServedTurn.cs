using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Who served on a day of the past.</summary>
/// <param name="Members">In the order in which they are named.</param>
public sealed record ServedTurn(DateOnly Date, Sequence<MemberId> Members);
