using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Commands;

/// <summary>What options mean depends on where and when they were written.</summary>
/// <param name="Roster">The team's people, or <see langword="null"/> where no team lives.</param>
/// <param name="Today">The day in the team's zone, from which <c>tomorrow</c> and the weekdays count.</param>
public sealed record BindingContext(Roster? Roster, DateOnly Today)
{
    /// <summary>Who speaks, so that <c>me</c> can stand for a member; the platform's id.</summary>
    public string? CallerUserId { get; init; }
}
