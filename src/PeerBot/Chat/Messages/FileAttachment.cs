using System.Collections.Immutable;

namespace PeerBot.Chat.Messages;

/// <summary>A file that goes out with a message.</summary>
/// <param name="Name">A bare file name, made by PeerBot and never by a user.</param>
/// <param name="MediaType">Such as <c>text/markdown</c>.</param>
public sealed record FileAttachment(string Name, string MediaType, ImmutableArray<byte> Content)
{
    /// <summary>
    /// What a picture shows, for those who do not see it, in the language that is written in it; <see langword="null"/> for a file
    /// that is to be kept rather than looked at.
    /// </summary>
    public string? Alt { get; init; }
}
