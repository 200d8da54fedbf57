namespace PeerBot.Features.Moderators;

/// <summary>What somebody does for a session; each role has a rotation of its own.</summary>
internal enum Role
{
    Moderator,
    Scribe,
}

/// <summary>The words by which members name a role.</summary>
internal static class Roles
{
    /// <summary>The word in commands and in the database.</summary>
    public static string Word(this Role role) => role switch
    {
        Role.Moderator => "moderator",
        Role.Scribe => "scribe",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Reads what an option offers as a choice; nothing means the moderator.</summary>
    public static Role Parse(string? word) => word is "scribe" ? Role.Scribe : Role.Moderator;
}
