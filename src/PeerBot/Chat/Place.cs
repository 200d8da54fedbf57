namespace PeerBot.Chat;

/// <summary>Where a team lives: one channel or thread of one platform.</summary>
/// <param name="Platform">The platform's own word, such as <c>local</c>.</param>
/// <param name="Id">The platform's id of the channel.</param>
public sealed record Place(string Platform, string Id);
