using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Whether a member is away on a date. Must give the same answer for the same question while a rotation is asked and
/// changed: a forecast comes true only for the absences it was made with.
/// </summary>
public delegate bool IsAway(MemberId member, DateOnly date);
