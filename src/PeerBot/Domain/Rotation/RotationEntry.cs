namespace PeerBot.Domain.Rotation;

/// <summary>One change of a rotation, with what it takes to undo it.</summary>
/// <param name="Before">The rotation as it was right before the change.</param>
/// <param name="Undone">Taken back since. It stays in the list: history is not rewritten.</param>
public sealed record RotationEntry(RotationChange Change, RoleRotation Before, bool Undone = false);
