using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Minutes;

/// <summary>A member's own text around the minutes of one day. It is theirs alone: no other member is ever shown it.</summary>
/// <param name="Learned">What they learned; <see langword="null"/> for nothing.</param>
/// <param name="Retrospective">How they look back; <see langword="null"/> for nothing.</param>
public sealed record MemberLog(MemberId Member, DateOnly Date, string? Learned = null, string? Retrospective = null)
{
    /// <summary>The longest text of one part, in UTF-16 units.</summary>
    public const int MaxLength = 10_000;

    public string? Of(LogPart part) => part == LogPart.Learned ? Learned : Retrospective;

    /// <summary>Adds a paragraph at the end of a part.</summary>
    public Result<MemberLog> Add(LogPart part, string text)
    {
        string whole = Of(part) is { } before ? $"{before}\n\n{text}" : text;
        return whole.Length > MaxLength
            ? Problem.Invalid("minutes.log-full", ("length", whole.Length), ("max", MaxLength))
            : With(part, whole);
    }

    /// <summary>Puts a text in the place of a part, or nothing.</summary>
    public MemberLog With(LogPart part, string? text) =>
        part == LogPart.Learned ? this with { Learned = text } : this with { Retrospective = text };
}

/// <summary>Where in a member's own copy of the minutes a text stands.</summary>
public enum LogPart
{
    /// <summary>Before the shared part.</summary>
    Learned,

    /// <summary>After the shared part.</summary>
    Retrospective,
}
