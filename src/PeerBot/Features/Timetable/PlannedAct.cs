using PeerBot.Domain;

namespace PeerBot.Features.Timetable;

/// <summary>Something that the bot will do by itself.</summary>
/// <param name="Act">The name of the <see cref="ITimedAct"/>.</param>
/// <param name="Slot">
/// What it is about, unique for its act and team: it never happens twice for one slot. What moves with a session holds the
/// session's beginning by the clock on the wall (<see cref="Slots"/>), so that a moved session is another slot.
/// </param>
/// <param name="At">In UTC.</param>
/// <param name="UsefulUntil">Late is better than never until then; after it, it is recorded as missed.</param>
/// <param name="Reason">Says what will happen and why, to a member who looks ahead.</param>
internal sealed record PlannedAct(string Act, string Slot, DateTimeOffset At, DateTimeOffset UsefulUntil, Phrase Reason);

/// <summary>A planned act, and whether a member asked to leave it out.</summary>
internal sealed record ComingAct(PlannedAct Act, bool IsSkipped);
