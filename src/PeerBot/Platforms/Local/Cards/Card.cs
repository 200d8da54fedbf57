using System.Collections.Immutable;

namespace PeerBot.Platforms.Local.Cards;

/// <summary>
/// What one entry of the page shows, already in words. It is kept as JSON and built into the page by text nodes alone, so
/// nothing in it is ever read as markup.
/// </summary>
internal sealed record Card
{
    /// <summary>The person who wrote this line or used the command; <see langword="null"/> for what the bot says by itself.</summary>
    public CardPerson? By { get; init; }

    /// <summary>A line of chat. Everything below is then empty.</summary>
    public string? Text { get; init; }

    /// <summary>The words of the command that this answers.</summary>
    public string? Command { get; init; }

    public ImmutableArray<CardSpan> Title { get; init; } = [];

    /// <summary><c>neutral</c>, <c>good</c> or <c>warning</c>.</summary>
    public string Tone { get; init; } = "neutral";

    public ImmutableArray<CardBlock> Body { get; init; } = [];

    public ImmutableArray<CardButton> Buttons { get; init; } = [];

    public ImmutableArray<CardFile> Files { get; init; } = [];
}

internal sealed record CardPerson(string UserId, string Name);

/// <param name="Kind"><c>paragraph</c>, <c>heading</c>, <c>bullets</c>, <c>facts</c>, <c>quote</c> or <c>preformatted</c>.</param>
internal sealed record CardBlock(string Kind)
{
    public ImmutableArray<CardSpan> Text { get; init; } = [];

    public ImmutableArray<ImmutableArray<CardSpan>> Items { get; init; } = [];

    public ImmutableArray<CardFact> Facts { get; init; } = [];

    public string? Raw { get; init; }
}

internal sealed record CardFact(ImmutableArray<CardSpan> Label, ImmutableArray<CardSpan> Value);

/// <param name="Kind"><c>text</c>, <c>strong</c>, <c>code</c>, <c>mention</c>, <c>ping</c>, <c>moment</c> or <c>link</c>.</param>
internal sealed record CardSpan(string Kind, string Text)
{
    /// <summary>Of a mention: the number of the member.</summary>
    public long? Member { get; init; }

    /// <summary>Of a moment.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Of a link; always http or https.</summary>
    public string? Target { get; init; }
}

/// <param name="Style"><c>secondary</c>, <c>primary</c> or <c>danger</c>.</param>
internal sealed record CardButton(string Label, string Style, string Path, ImmutableSortedDictionary<string, string> Options);

/// <param name="Size">In bytes.</param>
/// <param name="Alt">Of a picture: what it shows. The page shows the picture itself.</param>
internal sealed record CardFile(string Name, int Size, string? Alt = null);
