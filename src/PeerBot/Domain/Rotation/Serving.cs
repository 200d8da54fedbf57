using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>Who holds the turn of a week that has begun; their turns are used up already. Only in weekly rotations.</summary>
/// <param name="Week">The Monday.</param>
/// <param name="Members">Fewer than serve together when one of them handed on or left: that seat is filled anew.</param>
public sealed record Serving(DateOnly Week, Sequence<MemberId> Members);
