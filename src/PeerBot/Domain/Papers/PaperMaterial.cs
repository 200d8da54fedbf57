namespace PeerBot.Domain.Papers;

/// <summary>Slides, a summary or code that belongs to a review.</summary>
/// <param name="Label">What it is, in a few words; never empty.</param>
/// <param name="Url">An http or https address.</param>
public sealed record PaperMaterial(string Label, string Url);
