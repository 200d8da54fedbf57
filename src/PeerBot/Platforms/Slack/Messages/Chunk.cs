namespace PeerBot.Platforms.Slack.Messages;

/// <summary>A piece of a message that stays together.</summary>
/// <param name="Element">As rich text.</param>
/// <param name="Line">As the line of a notification, escaped.</param>
/// <param name="Length">Of the words, in UTF-16 units.</param>
internal sealed record Chunk(Rich Element, string Line, int Length);
