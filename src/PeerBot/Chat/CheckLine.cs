namespace PeerBot.Chat;

/// <summary>One finding about a chat service, for the operator's eyes.</summary>
internal sealed record CheckLine(bool IsGood, string Text);
