namespace PeerBot.Features.Archive;

/// <summary>A person who reads the archive in a browser, as the platform on which they asked for it knows them.</summary>
internal sealed record ReaderSession(string Platform, string UserId);
