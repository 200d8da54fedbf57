using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Texts;

/// <summary>As a phrase's argument: the member's name, and they are notified. A bare <see cref="Domain.Teams.Member"/> is not.</summary>
public sealed record Ping(Member Member);
