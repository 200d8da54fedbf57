namespace PeerBot.Domain.Minutes;

/// <summary>Free text of a session.</summary>
/// <param name="Heading">A heading of its own; without one the text stands with the other notes.</param>
/// <param name="Closing">Stands at the very end of the session, whatever the order of the sections.</param>
public sealed record NoteRecord(string Text, string? Heading = null, bool Closing = false);
