using System.Text.Json.Serialization;

namespace PeerBot.Domain.Sessions;

/// <summary>What is known about one member and one session. The discriminators are in people's databases; never change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Here), "here")]
[JsonDerivedType(typeof(Late), "late")]
[JsonDerivedType(typeof(Absent), "absent")]
public abstract record AttendanceMark;

/// <summary>There in time.</summary>
/// <param name="At">In UTC.</param>
public sealed record Here(DateTimeOffset At) : AttendanceMark;

/// <summary>There, but late; or expected to be.</summary>
/// <param name="Minutes">After the start, from 1 to <see cref="Attendance.MaxMinutes"/>.</param>
/// <param name="Reason">In the member's words, or <see langword="null"/>.</param>
public sealed record Late(int Minutes, string? Reason) : AttendanceMark;

/// <summary>Not there.</summary>
/// <param name="Reason">In the member's words, or <see langword="null"/>.</param>
public sealed record Absent(string? Reason) : AttendanceMark;
