namespace PeerBot.Domain.Minutes;

/// <summary>A member's own text around the shared minutes, only in that member's own copy.</summary>
/// <param name="Learned">What the member learned; stands before the shared part.</param>
/// <param name="Retrospective">The member's look back; stands after the shared part.</param>
public sealed record OwnLog(string Author, string? Learned, string? Retrospective);
