using System.Collections.Immutable;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Timetable;

/// <summary>What was read before a team is woken: it is acted on only if nothing of it changed meanwhile.</summary>
/// <param name="Since">From when on acts are settled now.</param>
/// <param name="Due">Whose moment has come, without what was settled before or is left out this once.</param>
/// <param name="Next">When something is planned next.</param>
internal sealed record Waking(
    Schedule Schedule, TeamContext Context, DateTimeOffset Since, ImmutableArray<PlannedAct> Due, DateTimeOffset Next);
