using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>People named for one date by hand; in a weekly rotation, for the week of that date.</summary>
/// <param name="Members">At most as many as serve together, the earliest named first.</param>
public sealed record Appointment(DateOnly Date, Sequence<MemberId> Members);
