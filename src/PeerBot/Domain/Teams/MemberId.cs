namespace PeerBot.Domain.Teams;

/// <summary>A person of a team. The number is the storage's and means nothing by itself.</summary>
public readonly record struct MemberId(long Value);
