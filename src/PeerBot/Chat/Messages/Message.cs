using System.Collections.Immutable;
using PeerBot.Domain;

namespace PeerBot.Chat.Messages;

/// <summary>Something to show, without any platform's markup.</summary>
public sealed record Message
{
    public Phrase? Title { get; init; }

    public Tone Tone { get; init; }

    public ImmutableArray<Block> Body { get; init; } = [];

    public ImmutableArray<Button> Buttons { get; init; } = [];

    public ImmutableArray<FileAttachment> Files { get; init; } = [];

    /// <summary>
    /// A name under which a later message takes this one's place, such as <c>session:12</c>; <see langword="null"/> for a
    /// message that stays as it is. Whoever says it keeps it up to date through the outbox, so a platform that answers with it
    /// need not show it by itself.
    /// </summary>
    public string? LiveKey { get; init; }

    /// <summary>
    /// Where presses on it are carried out, for a message that is shown apart from any team; <see langword="null"/> for wherever
    /// it is shown.
    /// </summary>
    public Place? ActsIn { get; init; }

    /// <summary>A message of one sentence.</summary>
    public static Message Say(string key, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Say(Phrase.Of(key, arguments));

    public static Message Say(Phrase sentence) => new() { Body = [new Paragraph(sentence)] };
}

/// <summary>How a message feels; platforms show it as a colour.</summary>
public enum Tone
{
    Neutral,
    Good,
    Warning,
}
