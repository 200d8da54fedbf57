namespace PeerBot.Domain.Teams;

/// <summary>Who somebody is on one platform.</summary>
/// <param name="Platform">The platform's own word, such as <c>slack</c>.</param>
/// <param name="UserId">The platform's id of the user.</param>
public sealed record Account(string Platform, string UserId);
