using System.Text.Json.Serialization;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// One thing that happened to a rotation, as it is stored: what was asked for, with the rule that carries it out. The
/// discriminators are in people's databases; never change one.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SessionHeld), "held")]
[JsonDerivedType(typeof(Handed), "handed")]
[JsonDerivedType(typeof(Skipped), "skipped")]
[JsonDerivedType(typeof(Swapped), "swapped")]
[JsonDerivedType(typeof(Appointed), "appointed")]
[JsonDerivedType(typeof(Reordered), "reordered")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Left), "left")]
[JsonDerivedType(typeof(CountChanged), "count")]
[JsonDerivedType(typeof(PolicyChanged), "policy")]
[JsonDerivedType(typeof(PeriodChanged), "period")]
public abstract record RotationChange
{
    /// <summary>Why this cannot be taken back by undo; <see langword="null"/> when it can.</summary>
    internal virtual Problem? Permanent => null;

    internal abstract Result<RoleRotation> ApplyTo(RoleRotation rotation, IsAway isAway);
}
