namespace PeerBot.Domain.Teams;

/// <summary>A person of a team, past or present: who has left keeps their name in the minutes.</summary>
/// <param name="Name">What the group calls them. Unique among the present members of a team, compared without case.</param>
/// <param name="Alias">A shorter name that commands understand too, or <see langword="null"/>.</param>
/// <param name="UserId">Who they are on the platform of the team's home, or <see langword="null"/> while nobody claimed the name.</param>
/// <param name="JoinedOn">Their first day, in the team's zone.</param>
/// <param name="LeftOn">The first day on which they were no longer there, or <see langword="null"/>.</param>
/// <param name="IsOrganiser">May change the team's set-up.</param>
public sealed record Member(
    MemberId Id,
    string Name,
    string? Alias,
    string? UserId,
    DateOnly JoinedOn,
    DateOnly? LeftOn,
    bool IsOrganiser)
{
    /// <summary>The longest name or alias, in UTF-16 units: it must fit beside a date in a button.</summary>
    public const int MaxNameLength = 40;

    /// <summary>On which platform <see cref="UserId"/> is theirs; <see langword="null"/> for whichever is asked about.</summary>
    public string? Platform { get; init; }

    /// <summary>Who they are on further platforms, at most one account on each.</summary>
    public Sequence<Account> Accounts { get; init; }

    /// <returns>The platform's id of the member, or <see langword="null"/> where they are nobody.</returns>
    public string? UserIdOn(string platform) =>
        Accounts.FirstOrDefault(account => account.Platform == platform)?.UserId ?? (Platform is null || Platform == platform ? UserId : null);

    /// <summary>Whether an id is theirs on any platform.</summary>
    public bool HasUserId(string userId) => UserId == userId || Accounts.Any(account => account.UserId == userId);

    public bool IsPresentOn(DateOnly date) => date >= JoinedOn && (LeftOn is not { } left || date < left);
}
