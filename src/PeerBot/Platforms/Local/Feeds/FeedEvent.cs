using PeerBot.Chat;

namespace PeerBot.Platforms.Local.Feeds;

/// <summary>Something that an open page wants to know at once.</summary>
/// <param name="Number">Grows by one with each event of this process.</param>
/// <param name="Kind"><c>entry</c>, <c>dismissed</c>, <c>clock</c>, <c>teams</c> or <c>activity</c>.</param>
/// <param name="Place">Where it happened; <see langword="null"/> when it concerns every page.</param>
/// <param name="Reader">The only user who may know, or <see langword="null"/>.</param>
/// <param name="Data">JSON.</param>
internal sealed record FeedEvent(long Number, string Kind, Place? Place, string? Reader, string Data);
