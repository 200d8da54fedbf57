using System.Collections.Immutable;

namespace PeerBot.Chat.Messages;

/// <summary>A file that goes out with a message.</summary>
/// <param name="Name">A bare file name, made by PeerBot and never by a user.</param>
/// <param name="MediaType">Such as <c>text/markdown</c>.</param>
public sealed record FileAttachment(string Name, string MediaType, ImmutableArray<byte> Content);
