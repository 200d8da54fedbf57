using System.Collections.Immutable;
using PeerBot.Platforms.Local.Cards;
using PeerBot.Platforms.Local.Forms;

namespace PeerBot.Platforms.Local;

/// <summary>What came of something that a person typed, pressed or sent.</summary>
internal sealed record ChatResult
{
    /// <summary>What the person may see of it; kept in the transcript.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>Asks on; not kept.</summary>
    public FormSheet? Form { get; init; }

    /// <summary>Why a form was not accepted, so that it can stay open; not kept.</summary>
    public Card? Refusal { get; init; }
}
