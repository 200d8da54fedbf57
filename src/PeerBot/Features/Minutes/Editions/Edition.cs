namespace PeerBot.Features.Minutes.Editions;

/// <summary>What the minutes of a day said at a published revision.</summary>
/// <param name="Text">Plain Markdown, without the sentence that tells the revision.</param>
internal sealed record Edition(int Revision, DateTimeOffset MadeAt, string Text);
