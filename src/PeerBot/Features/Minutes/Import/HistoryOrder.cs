using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Sessions;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes.Import;

/// <summary>Looks at who moderated which session, and proposes the order that it shows.</summary>
internal static class HistoryOrder
{
    /// <returns><see langword="null"/> when no order is to be seen, or the team keeps that very order already.</returns>
    public static async Task<OrderProposal?> ProposeAsync(Work work, TeamContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(work, context.Team.Id, DateOnly.MinValue, DateOnly.MaxValue, cancellationToken);
        Session[] held = [.. sessions.Where(static session => session is { Type: SessionType.Peer, State: SessionState.Closed, Roles: not null })];
        if (held is [])
        {
            return null;
        }

        Sequence<MemberId> present = [.. context.Roster.Present.Select(static member => member.Id)];
        OrderProposal? found = OrderFromHistory.Find(
            held.Select(static session => new ServedTurn(session.Date, session.Roles!.Moderators)), present, held[^1].Roles!.NextModerators);
        StoredRotation? now = await RotationStore.FindAsync(work, context.Team.Id, Role.Moderator, cancellationToken);
        return found is not null && now?.Rotation is { } rotation
            && rotation.Order == found.Order && rotation.Count == found.Count && rotation.Period == found.Period
            ? null
            : found;
    }

    /// <summary>What somebody types to take the order over; the first line sets the order itself.</summary>
    public static string[] Commands(OrderProposal proposal, Roster roster)
    {
        string order = $"/moderator order {string.Join(", ", proposal.Order.Select(member => roster[member].Name))}";
        return proposal is { Count: 1, Period: RotationPeriod.Session }
            ? [order]
            : [order, $"/moderator role moderator count:{proposal.Count} period:{(proposal.Period == RotationPeriod.Week ? "week" : "session")}"];
    }
}
