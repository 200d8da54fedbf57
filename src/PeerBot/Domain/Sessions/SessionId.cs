namespace PeerBot.Domain.Sessions;

/// <summary>One meeting. The number is the storage's and means nothing by itself.</summary>
public readonly record struct SessionId(long Value);
