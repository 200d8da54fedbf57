using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>One line of a forecast.</summary>
/// <param name="Members">Empty when nobody is available.</param>
public sealed record PlannedTurn(DateOnly Date, Sequence<MemberId> Members);
