using PeerBot.Chat;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Engine;

/// <summary>A team as a command meets it: what it is, who is in it, and where and in which language it talks.</summary>
internal sealed record TeamContext(Team Team, Roster Roster, Place Place, Language Language);
