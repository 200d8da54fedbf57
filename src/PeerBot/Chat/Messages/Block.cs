using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PeerBot.Domain;

namespace PeerBot.Chat.Messages;

/// <summary>A part of a message's body.</summary>
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Preformatted), "preformatted")]
public abstract record Block;

/// <summary>Running text.</summary>
public sealed record Paragraph(Phrase Text) : Block;

/// <summary>A heading inside a card.</summary>
public sealed record Heading(Phrase Text) : Block;

/// <summary>A list without an order.</summary>
public sealed record Bullets(ImmutableArray<Phrase> Items) : Block;

/// <summary>Short labelled values, shown side by side where there is room.</summary>
public sealed record Facts(ImmutableArray<Fact> Items) : Block;

/// <summary>One labelled value.</summary>
public sealed record Fact(Phrase Label, Phrase Value);

/// <summary>What a member wrote, shown as it was written and never read as markup.</summary>
public sealed record Quote(string Text) : Block;

/// <summary>Text whose columns and line ends matter.</summary>
public sealed record Preformatted(string Text) : Block;
