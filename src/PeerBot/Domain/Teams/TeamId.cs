namespace PeerBot.Domain.Teams;

/// <summary>A study group. The number is the storage's and means nothing by itself.</summary>
public readonly record struct TeamId(long Value);
