namespace PeerBot.Chat;

/// <summary>Somebody as a platform knows them; a member of a team or not.</summary>
/// <param name="UserId">The platform's id of the user.</param>
/// <param name="Name">What the platform shows. Shown, never trusted and never used to find a member.</param>
public sealed record Person(string UserId, string Name);
