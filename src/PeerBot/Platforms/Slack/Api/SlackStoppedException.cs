namespace PeerBot.Platforms.Slack.Api;

/// <summary>Slack will not have us before the operator changes something; the message says what.</summary>
internal sealed class SlackStoppedException(string message) : Exception(message);
