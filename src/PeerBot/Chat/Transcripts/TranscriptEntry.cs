using System.Collections.Immutable;
using PeerBot.Chat.Messages;

namespace PeerBot.Chat.Transcripts;

/// <summary>Something to be remembered.</summary>
/// <param name="Key">Unique in its place; what comes under a key that exists takes that entry's place.</param>
/// <param name="Reader">The user id of the only one who may read it, or <see langword="null"/> for everybody.</param>
/// <param name="IsLive">It is edited in place while what it shows goes on.</param>
/// <param name="At">When it was said.</param>
/// <param name="Content">What it shows, as its platform writes it; opaque to everybody else.</param>
public sealed record TranscriptDraft(
    Place Place,
    string Key,
    string? Reader,
    bool IsLive,
    DateTimeOffset At,
    string Content,
    ImmutableArray<FileAttachment> Files);

/// <summary>Something that was remembered.</summary>
/// <param name="Number">Grows in the order in which entries were first added, over all places.</param>
public sealed record TranscriptEntry(long Number, string? Reader, bool IsLive, DateTimeOffset At, string Content);

/// <summary>A file that an entry carries.</summary>
/// <param name="MediaType">Such as <c>text/markdown</c>.</param>
public sealed record TranscriptFile(string Name, string MediaType, byte[] Content);
