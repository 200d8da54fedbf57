namespace PeerBot.Domain.Minutes;

/// <summary>Who moderates and writes next.</summary>
public sealed record NextRoles
{
    /// <summary>The next session, or the first day of the next week when <see cref="Weekly"/>; unknown when <see langword="null"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The roles are for a whole week, not for one session.</summary>
    public bool Weekly { get; init; }

    public Sequence<string> Moderators { get; init; } = [];

    public Sequence<string> Scribes { get; init; } = [];
}
