using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Moderators;

/// <summary>
/// The rotation of one role, loaded and changed. It follows the roster by itself: who joined or left since it was stored is
/// taken in or out before anything else happens, so no feature has to tell it.
/// </summary>
internal static class RoleTurns
{
    /// <summary>The rotation as it is now, with newcomers and without those who left. Writes nothing.</summary>
    public static async Task<StoredRotation> LoadAsync(Work work, TeamContext context, Role role, CancellationToken cancellationToken)
    {
        StoredRotation? stored = await RotationStore.FindAsync(work, context.Team.Id, role, cancellationToken);
        if (stored is null)
        {
            return new StoredRotation(Begin(context, role), null, []);
        }

        RoleRotation rotation = stored.Rotation;
        foreach (RotationChange change in Catchup(rotation, context.Roster))
        {
            rotation = rotation.Apply(change, context.Roster.IsAway).Value;
        }

        return stored with { Rotation = rotation };
    }

    /// <summary>Changes the rotation and writes what came of it, with the joins and leaves before it.</summary>
    public static async Task<Result<TurnChange>> ChangeAsync(
        TeamCall call, Role role, RotationChange change, IsAway isAway, string? reason, CancellationToken cancellationToken)
    {
        TeamId team = call.Team.Id;
        StoredRotation stored = await RotationStore.FindAsync(call.Work, team, role, cancellationToken)
            ?? new StoredRotation(Begin(call.Context, role), null, []);
        RoleRotation rotation = stored.Rotation;
        foreach (RotationChange catchup in Catchup(rotation, call.Roster))
        {
            await RotationStore.AddChangeAsync(
                call.Work, team, role, new RotationEntry(catchup, rotation), call.Now, null, null, cancellationToken);
            rotation = rotation.Apply(catchup, call.Roster.IsAway).Value;
        }

        Result<RoleRotation> changed = rotation.Apply(change, isAway);
        if (changed.Problem is { } problem)
        {
            return problem;
        }

        long id = await RotationStore.AddChangeAsync(
            call.Work, team, role, new RotationEntry(change, rotation), call.Now, call.Caller.Id, reason, cancellationToken);
        StoredRotation after = change is SessionHeld held && !(stored.LastHeld > held.Date)
            ? new StoredRotation(changed.Value, held.Date, held.Served)
            : stored with { Rotation = changed.Value };
        await RotationStore.SaveAsync(call.Work, team, role, after, cancellationToken);
        return new TurnChange(id, rotation, changed.Value);
    }

    /// <summary>Everybody stands in the order in which they joined; the draws of a fair rotation start from the team itself.</summary>
    private static RoleRotation Begin(TeamContext context, Role role) => RoleRotation.Start(
        context.Roster.Present.Select(member => member.Id),
        seed: (ulong)((context.Team.Id.Value * 2) + (int)role));

    private static IEnumerable<RotationChange> Catchup(RoleRotation rotation, Roster roster)
    {
        MemberId[] present = [.. roster.Present.Select(member => member.Id)];
        return
        [
            .. rotation.Order.Except(present).Select(gone => new Left(gone)),
            .. present.Except(rotation.Order).Select(newcomer => new Joined(newcomer)),
        ];
    }
}

/// <summary>What a change did.</summary>
/// <param name="Id">The number under which it can be undone.</param>
internal sealed record TurnChange(long Id, RoleRotation Before, RoleRotation After);
