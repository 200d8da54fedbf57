using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Minutes;

/// <summary>Free text that a team keeps under a session.</summary>
/// <param name="Number">By which people name it: counted in each team from 1, never given twice.</param>
/// <param name="By">Who wrote it. The minutes do not say so; it decides who may change it.</param>
public sealed record SharedNote(int Number, SessionId Session, string Text, MemberId By)
{
    /// <summary>In UTF-16 units: what a form of a platform can hold.</summary>
    public const int MaxLength = 4_000;

    /// <summary>In UTF-16 units.</summary>
    public const int MaxHeadingLength = 100;

    /// <summary>A heading of its own; <see langword="null"/> to stand with the other notes.</summary>
    public string? Heading { get; init; }

    /// <summary>Stands at the very end of its session.</summary>
    public bool IsClosing { get; init; }

    /// <summary>Taken back. Its number is never given to another.</summary>
    public bool IsDropped { get; init; }
}
