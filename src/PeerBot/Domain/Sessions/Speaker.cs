using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Sessions;

/// <summary>Who said something in a session: a member, somebody from outside, or nobody in particular.</summary>
public sealed record Speaker
{
    /// <summary>The longest name of somebody from outside, in UTF-16 units.</summary>
    public const int MaxNameLength = 60;

    private Speaker(MemberId? member, string? name) => (Member, Name) = (member, name);

    /// <summary>What the whole team said, or nobody knows who.</summary>
    public static Speaker Nobody { get; } = new(null, null);

    public MemberId? Member { get; }

    /// <summary>What somebody from outside is called, such as the mentor; <see langword="null"/> for members.</summary>
    public string? Name { get; }

    public static Speaker Of(MemberId member) => new(member, null);

    /// <param name="name">At most <see cref="MaxNameLength"/> long.</param>
    public static Speaker Named(string name) => new(null, name);

    /// <summary>As it was kept; at most one of the two is there.</summary>
    public static Speaker Stored(long? member, string? name) => new(member is { } id ? new MemberId(id) : null, name);
}
