namespace PeerBot.Domain.Minutes;

/// <summary>Something to do.</summary>
/// <param name="Owners">Empty when it is everybody's.</param>
/// <param name="Due">The last day on which it is in time.</param>
public sealed record TaskRecord(string Text, Sequence<string> Owners, DateOnly? Due = null, bool Done = false);
