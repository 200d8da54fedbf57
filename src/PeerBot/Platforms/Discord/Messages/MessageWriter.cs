using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>
/// A message in Discord's form: a bare sentence as text, everything else as a card whose colour is its tone. What is too long
/// goes on in further messages; a card that is edited in place has to be one, so it goes on in a second part of the same.
/// </summary>
internal sealed class MessageWriter(Wording wording, Phrasebook phrasebook, CustomIds customIds)
{
    private const int MostContent = 2_000;
    private const int MostTitle = 256;
    private const int MostDescription = 4_096;

    /// <summary>Over all cards of one message.</summary>
    private const int MostText = 6_000;

    private const int MostFiles = 10;
    private const int MostButtons = 25;
    private const int MostInARow = 5;
    private const int MostLabel = 80;

    /// <summary>What Discord takes where the interaction does not say more.</summary>
    public const int UsualFileLimit = 10 * 1024 * 1024;

    private readonly BlockWriter blocks = new(wording);

    /// <param name="fileLimit">Of one file, in bytes.</param>
    /// <returns>At least one.</returns>
    public async Task<ImmutableArray<Outgoing>> WriteAsync(
        Message message, Language language, int fileLimit, CancellationToken cancellationToken)
    {
        ImmutableArray<FileAttachment> files = [.. message.Files.Where(file => file.Content.Length <= fileLimit)];
        string text = string.Join('\n', message.Body.Select(block => blocks.Write(block, language)).Concat(TooBig(message, language, fileLimit)));
        ImmutableArray<string> pinged = Markup.Pinged(message.Body.SelectMany(block => blocks.Spans(block, language)));

        ImmutableArray<DiscordMessage> parts = IsSentence(message, text) ? [new DiscordMessage { Content = text }] : Cards(message, text, language, pinged);
        parts = parts.SetItem(0, parts[0] with { AllowedMentions = AllowedMentions.Only(pinged) });
        parts = parts.SetItem(parts.Length - 1, parts[^1] with { Components = await RowsAsync(message, language, cancellationToken) });
        return [.. Attach(parts, files)];
    }

    private static bool IsSentence(Message message, string text) =>
        message is { Title: null, Tone: not Tone.Warning, LiveKey: null } && text.Length is > 0 and <= MostContent && message.Body.All(block => block is Paragraph);

    private ImmutableArray<DiscordMessage> Cards(Message message, string text, Language language, ImmutableArray<string> pinged)
    {
        string? title = message.Title is { } phrase ? Markup.Escape(wording.SayPlainly(phrase, language)) : null;
        bool isLongTitle = title?.Length > MostTitle;
        ImmutableArray<string> pages = Pages.Split(isLongTitle ? $"**{title}**\n{text}" : text, MostDescription);
        ImmutableArray<Embed> cards = [.. (pages.IsEmpty ? [""] : pages).Select((page, number) => new Embed
        {
            Title = number == 0 && !isLongTitle ? title : null,
            Description = page.Length == 0 ? null : page,
            Color = Colour(message.Tone),
        })];

        // A mention inside a card notifies nobody, so those who must act stand above it.
        string? content = pinged.IsEmpty ? null : string.Join(' ', pinged.Select(id => $"<@{id}>"));
        return message.LiveKey is null
            ? [.. cards.Select((card, number) => new DiscordMessage { Content = number == 0 ? content : null, Embeds = [card] })]
            : [new DiscordMessage { Content = content, Embeds = Fit(cards) }];
    }

    private static ImmutableArray<Embed> Fit(ImmutableArray<Embed> cards)
    {
        int left = MostText - (cards[0].Title?.Length ?? 0) - (cards[0].Description?.Length ?? 0);
        return cards is [var first, var second, ..]
            ? [first, second with { Description = Pages.Shorten(cards.Length > 2 ? second.Description + "…" : second.Description!, left) }]
            : cards;
    }

    private IEnumerable<string> TooBig(Message message, Language language, int fileLimit) => message.Files
        .Where(file => file.Content.Length > fileLimit)
        .Select(file => Markup.Of(wording.Say(Phrase.Of("discord.file-too-big", ("name", file.Name)), language)));

    private async Task<ImmutableArray<Component>?> RowsAsync(Message message, Language language, CancellationToken cancellationToken)
    {
        List<Component> buttons = [];
        foreach (Button button in message.Buttons.Take(MostButtons))
        {
            buttons.Add(new Component(ComponentType.Button)
            {
                CustomId = button.IsDraft
                    ? customIds.WriteDraft(button.Call, buttons.Count, message.ActsIn)
                    : await customIds.WriteAsync(button.Call, buttons.Count, message.ActsIn, cancellationToken),
                Label = Pages.Shorten(wording.SayPlainly(button.Label, language), MostLabel),
                Style = button.Style switch
                {
                    ButtonStyle.Primary => 1,
                    ButtonStyle.Secondary => 2,
                    ButtonStyle.Danger => 4,
                    _ => throw new InvalidOperationException($"No look for {button.Style}."),
                },
            });
        }

        return buttons.Count == 0
            ? null
            : [.. buttons.Chunk(MostInARow).Select(row => new Component(ComponentType.Row) { Components = [.. row] })];
    }

    private static IEnumerable<Outgoing> Attach(ImmutableArray<DiscordMessage> parts, ImmutableArray<FileAttachment> files)
    {
        FileAttachment[][] loads = [.. files.Chunk(MostFiles)];
        for (int number = 0; number < Math.Max(parts.Length, parts.Length - 1 + loads.Length); number++)
        {
            DiscordMessage part = number < parts.Length ? parts[number] : new DiscordMessage();
            int load = number - (parts.Length - 1);
            ImmutableArray<FileAttachment> carried = load >= 0 && load < loads.Length ? [.. loads[load]] : [];
            yield return new Outgoing(
                carried.IsEmpty ? part : part with { Attachments = [.. carried.Select((file, position) => new AttachedFile(position.ToString(CultureInfo.InvariantCulture), file.Name, file.Alt))] },
                carried);
        }
    }

    private static int? Colour(Tone tone) => tone switch
    {
        Tone.Neutral => 0x5865F2,
        Tone.Good => 0x2E8B57,
        Tone.Warning => 0xD98E04,
        _ => throw new InvalidOperationException($"No colour for {tone}."),
    };

    /// <summary>A message of one sentence, beside what features say.</summary>
    public Outgoing Say(string key, Language language) =>
        new(new DiscordMessage { Content = phrasebook[language, key] }, []);
}
