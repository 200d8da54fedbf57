using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>
/// A message in Slack's form: blocks for the eye, and a line of text for notifications. What is too long goes on in further
/// messages; a card that is edited in place has to be one, so its end is left out.
/// </summary>
internal sealed class MessageWriter(Wording wording, Phrasebook phrasebook, ButtonValues values)
{
    /// <summary>Of one message, in UTF-16 units. Slack parts what is longer than about 4,000 by itself.</summary>
    public const int MostText = 3_900;

    /// <summary>Of a card. Slack tells no limit for all blocks together, but refuses what is somewhat above 11,000.</summary>
    private const int MostCard = 8_000;

    /// <summary>Of 50, so that a title and buttons find room.</summary>
    private const int MostChunks = 40;

    private const int MostTitle = 150;
    private const int MostButtons = 25;
    private const int MostInARow = 5;
    private const int MostLabel = 75;
    private const string Attention = "⚠️ ";

    private readonly BlockWriter blocks = new(wording);

    /// <returns>At least one.</returns>
    public async Task<ImmutableArray<SlackMessage>> WriteAsync(Message message, Language language, CancellationToken cancellationToken)
    {
        string? title = message.Title is { } phrase ? Marked(message, wording.SayPlainly(phrase, language)) : null;
        Chunk[] chunks = [.. Body(message, title, language)];
        List<List<Chunk>> pages = message.LiveKey is null ? Parted(chunks, title?.Length ?? 0) : [Fitted(chunks)];
        ImmutableArray<SlackBlock> rows = await RowsAsync(message, language, cancellationToken);
        return
        [
            .. pages.Select((page, number) => new SlackMessage
            {
                Text = Line(number == 0 ? title : null, page),
                Blocks =
                [
                    .. number == 0 && title is { Length: <= MostTitle } ? [new SlackBlock("header") { Text = new PlainText(title) }] : Array.Empty<SlackBlock>(),
                    .. page.Select(chunk => new SlackBlock("rich_text") { Elements = [chunk.Element] }),
                    .. number == pages.Count - 1 ? rows : [],
                ],
            }),
        ];
    }

    /// <summary>A message of one sentence, beside what features say.</summary>
    public SlackMessage Say(string key, Language language) => Sentence(phrasebook[language, key]);

    public static SlackMessage Sentence(string text) => new()
    {
        Text = Markup.Escape(text),
        Blocks = [new SlackBlock("rich_text") { Elements = [Rich.Run([Rich.Words(text)])] }],
    };

    private IEnumerable<Chunk> Body(Message message, string? title, Language language)
    {
        if (title is { Length: > MostTitle })
        {
            yield return BlockWriter.Run([new Strong(title)]);
        }
        else if (title is null && message.Tone == Tone.Warning)
        {
            Block? first = message.Body.FirstOrDefault();
            foreach (Chunk chunk in first is Paragraph paragraph ? [BlockWriter.Run([new Plain(Attention), .. wording.Say(paragraph.Text, language)])] : Array.Empty<Chunk>())
            {
                yield return chunk;
            }

            message = first is Paragraph ? message with { Body = message.Body[1..] } : message;
        }

        foreach (Chunk chunk in message.Body.SelectMany(block => blocks.Write(block, language)))
        {
            yield return chunk;
        }
    }

    private static string Marked(Message message, string title) => message.Tone == Tone.Warning ? Attention + title : title;

    private static List<List<Chunk>> Parted(IEnumerable<Chunk> chunks, int used)
    {
        List<List<Chunk>> pages = [[]];
        foreach (Chunk chunk in chunks)
        {
            if (pages[^1].Count > 0 && (used + chunk.Length + 1 > MostText || pages[^1].Count == MostChunks))
            {
                pages.Add([]);
                used = 0;
            }

            pages[^1].Add(chunk);
            used += chunk.Length + 1;
        }

        return pages;
    }

    private static List<Chunk> Fitted(IEnumerable<Chunk> chunks)
    {
        List<Chunk> page = [];
        int used = 0;
        foreach (Chunk chunk in chunks)
        {
            used += chunk.Length;
            if (used > MostCard || page.Count == MostChunks - 1)
            {
                page.Add(BlockWriter.Run([new Plain("…")]));
                break;
            }

            page.Add(chunk);
        }

        return page;
    }

    /// <summary>Cut between two pieces only, since a cut inside could leave half a mention.</summary>
    private static string Line(string? title, List<Chunk> page)
    {
        string line = title is null ? "" : Markup.Escape(Pages.Shorten(title, MostTitle));
        foreach (Chunk chunk in page)
        {
            string longer = line.Length == 0 ? chunk.Line : $"{line}\n{chunk.Line}";
            if (longer.Length >= MostText)
            {
                return line.Length == 0 ? "…" : line + "\n…";
            }

            line = longer;
        }

        return line.Length == 0 ? "…" : line;
    }

    private async Task<ImmutableArray<SlackBlock>> RowsAsync(Message message, Language language, CancellationToken cancellationToken)
    {
        List<Part> buttons = [];
        foreach (Button button in message.Buttons.Take(MostButtons))
        {
            buttons.Add(new Control("button")
            {
                ActionId = ActionIds.Write(buttons.Count, message.ActsIn),
                Text = new PlainText(Pages.Shorten(wording.SayPlainly(button.Label, language), MostLabel)),
                Value = button.IsDraft ? values.WriteDraft(button.Call) : await values.WriteAsync(button.Call, cancellationToken),
                Style = button.Style switch
                {
                    ButtonStyle.Primary => "primary",
                    ButtonStyle.Secondary => null,
                    ButtonStyle.Danger => "danger",
                    _ => throw new InvalidOperationException($"No look for {button.Style}."),
                },
            });
        }

        return [.. buttons.Chunk(MostInARow).Select(row => new SlackBlock("actions") { Elements = [.. row] })];
    }
}
