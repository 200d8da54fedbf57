using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;

namespace PeerBot.Features.Minutes;

/// <summary>Collects the blocks of a message until it is as long as a chat can show, and then no more.</summary>
internal sealed class MessagePen
{
    /// <summary>In blocks; Slack shows 50 in a message, and the title and the buttons need room too.</summary>
    private const int MostBlocks = 40;

    /// <summary>In characters of what members wrote; Discord shows 6000 in a message, and the labels need room too.</summary>
    private const int MostText = 4_000;

    /// <summary>In characters, of one text. Nobody reads more in a chat.</summary>
    private const int LongestQuote = 1_000;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private int written;
    private bool isCut;
    private bool isFull;

    public void Head(Phrase heading) => Add(new Heading(heading), 0);

    public void Say(Phrase sentence) => Add(new Paragraph(sentence), 0);

    public void List(Facts facts)
    {
        if (!facts.Items.IsEmpty)
        {
            Add(facts, 0);
        }
    }

    /// <summary>Lines under one another, as many as there is room for.</summary>
    public void List(IEnumerable<Phrase> lines)
    {
        Phrase[] all = [.. lines];
        int room = MostText - written;
        ImmutableArray<Phrase> items = [.. all.TakeWhile(line => (room -= Length(line)) >= 0)];
        if (!items.IsEmpty)
        {
            Add(new Bullets(items), items.Sum(Length));
        }

        if (items.Length < all.Length)
        {
            isFull = true;
            isCut = true;
        }
    }

    public void Quote(string text)
    {
        string shown = Excerpt.Cut(text, LongestQuote);
        isCut |= shown != text;
        Add(new Quote(shown), shown.Length);
    }

    /// <param name="cut">Says that there is more, and where.</param>
    public ImmutableArray<Block> Finish(Phrase cut) => isCut ? [.. blocks, new Paragraph(cut)] : blocks.ToImmutable();

    private void Add(Block block, int length)
    {
        isFull |= blocks.Count >= MostBlocks || written + length > MostText;
        if (isFull)
        {
            // What comes after a gap would seem to follow what stands before it.
            isCut = true;
            return;
        }

        blocks.Add(block);
        written += length;
    }

    private static int Length(Phrase phrase) => phrase.Arguments.Sum(argument => argument.Value switch
    {
        string text => text.Length,
        Phrase inner => Length(inner),
        _ => 0,
    });
}
