using System.Collections.Immutable;

namespace PeerBot.Features.Statistics.Charts;

/// <summary>
/// Boxes and lettering, before anybody knows whether they become a part of a page or a picture in the chat: both show the
/// same. Whole units, of which a page shows one as about a pixel; down is positive.
/// </summary>
internal sealed record Drawing(int Width, int Height, ImmutableArray<Shape> Shapes);

/// <summary>A part of a drawing; later ones lie over earlier ones.</summary>
internal abstract record Shape;

/// <summary>A box, such as a bar or a square.</summary>
/// <param name="Tip">Shown to whoever points at it, where something can be pointed at.</param>
internal sealed record Box(int X, int Y, int Width, int Height, Fill Fill, string? Tip = null) : Shape;

/// <summary>A line of lettering.</summary>
/// <param name="X">Where the text begins or, for <see cref="Anchor.End"/>, ends.</param>
/// <param name="Y">The line on which the letters stand.</param>
internal sealed record Label(int X, int Y, string Text, int Size = Label.Usual, Anchor Anchor = Anchor.Start, bool IsSoft = false) : Shape
{
    /// <summary>The size of most lettering.</summary>
    public const int Usual = 13;

    public const int Small = 11;
}

/// <summary>To which side of its place a text lies.</summary>
internal enum Anchor
{
    Start,
    End,
}

/// <summary>How a box looks. Each can be told from the others without its colour.</summary>
internal enum Fill
{
    /// <summary>Dark, without an edge.</summary>
    Full,

    /// <summary>Light, with a dark edge.</summary>
    Light,

    /// <summary>Nothing but an edge.</summary>
    Hollow,

    /// <summary>What stands behind: a place where nothing is.</summary>
    Ground,
}
