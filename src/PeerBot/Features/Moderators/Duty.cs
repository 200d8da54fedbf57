using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Moderators;

/// <summary>Who does what on one meeting day.</summary>
/// <param name="Moderators">Empty when nobody is available.</param>
/// <param name="Scribes">Empty when the team names none.</param>
internal sealed record Duty(DateOnly Date, Sequence<MemberId> Moderators, Sequence<MemberId> Scribes);
