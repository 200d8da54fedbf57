namespace PeerBot.Domain.Reminders;

/// <summary>One time that a reminder comes.</summary>
/// <param name="Date">The team's date on which the rule puts it, by which it is skipped or moved.</param>
/// <param name="At">When it comes, in UTC; on another date when it was moved.</param>
public sealed record Occurrence(DateOnly Date, DateTimeOffset At);
