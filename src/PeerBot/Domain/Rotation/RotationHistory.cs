namespace PeerBot.Domain.Rotation;

/// <summary>
/// A rotation with the changes that led to it, so they can be taken back one by one, the latest first. Held sessions,
/// joins and leaves are facts: they cannot be undone, nor can anything before them.
/// </summary>
/// <param name="Entries">Oldest first. Entries older than the latest fact are never needed and need not be loaded.</param>
public sealed record RotationHistory(RoleRotation Now, Sequence<RotationEntry> Entries)
{
    public static RotationHistory Of(RoleRotation rotation) => new(rotation, []);

    public Result<RotationHistory> Apply(RotationChange change, IsAway isAway)
    {
        Result<RoleRotation> changed = Now.Apply(change, isAway);
        return changed.Problem is { } problem
            ? problem
            : new RotationHistory(changed.Value, [.. Entries, new RotationEntry(change, Now)]);
    }

    /// <summary>Takes back the latest change that stands, and restores exactly what was before it.</summary>
    /// <returns>A problem when nothing stands that could be taken back.</returns>
    public Result<RotationHistory> Undo()
    {
        if (Entries.LastOrDefault(entry => !entry.Undone) is not { } latest)
        {
            return Problem.Conflict("rotation.undo-nothing");
        }

        int place = Entries.Items.LastIndexOf(latest);
        return latest.Change.Permanent is { } problem
            ? problem
            : new RotationHistory(latest.Before, new(Entries.Items.SetItem(place, latest with { Undone = true })));
    }
}
