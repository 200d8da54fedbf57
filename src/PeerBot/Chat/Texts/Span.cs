using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Texts;

/// <summary>A piece of a sentence that was put into words. A platform turns each into its own markup and escapes the text.</summary>
public abstract record Span;

/// <summary>Text to be shown exactly as it is.</summary>
public sealed record Plain(string Text) : Span;

/// <summary>Text that stands out.</summary>
public sealed record Strong(string Text) : Span;

/// <summary>Something to type or to copy.</summary>
public sealed record Code(string Text) : Span;

/// <summary>A member, by name.</summary>
/// <param name="Ping">The member is to be notified, because they have to act.</param>
public sealed record Mention(Member Member, bool Ping) : Span;

/// <summary>An instant, to be shown in the reader's own zone where the platform can do that.</summary>
public sealed record Moment(DateTimeOffset At) : Span;

/// <summary>Words that lead to a page.</summary>
/// <param name="Target">An http or https address.</param>
public sealed record Link(string Label, Uri Target) : Span;
