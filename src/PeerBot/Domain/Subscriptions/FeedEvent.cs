namespace PeerBot.Domain.Subscriptions;

/// <summary>One meeting as subscribed calendars show it.</summary>
/// <param name="Name">Stays the same for as long as the meeting exists, on whichever date.</param>
/// <param name="Date">The team's date.</param>
/// <param name="StartsAt">In UTC.</param>
/// <param name="EndsAt">In UTC.</param>
/// <param name="Summary">One line in the team's language.</param>
/// <param name="Description">Several lines in the team's language.</param>
/// <param name="IsCancelled">It stays in sight, marked, so that calendars take it out.</param>
public sealed record FeedEvent(
    string Name, DateOnly Date, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Summary, string Description, bool IsCancelled)
{
    /// <summary>Raised by each change, so that a calendar knows the newer of two.</summary>
    public int Sequence { get; init; }

    /// <summary>When it changed last; in UTC.</summary>
    public DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Whether both say the same, whenever they said it.</summary>
    public bool Says(FeedEvent other) => this with { Sequence = other.Sequence, ModifiedAt = other.ModifiedAt } == other;
}
