using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Platforms.Local.Cards;

/// <summary>Puts a message into words for the page.</summary>
internal sealed class CardWriter(Wording wording)
{
    public Card Write(Message message, Language language) => new()
    {
        Title = message.Title is { } title ? Say(title, language) : [],
        Tone = message.Tone switch
        {
            Tone.Neutral => "neutral",
            Tone.Good => "good",
            Tone.Warning => "warning",
            _ => throw new InvalidOperationException($"No colour for {message.Tone}."),
        },
        Body = [.. message.Body.Select(block => Write(block, language))],
        Buttons = [.. message.Buttons.Select(button => Write(button, language))],
        Files = [.. message.Files.Select(file => new CardFile(file.Name, file.Content.Length, file.Alt))],
    };

    private CardBlock Write(Block block, Language language) => block switch
    {
        Paragraph paragraph => new CardBlock("paragraph") { Text = Say(paragraph.Text, language) },
        Heading heading => new CardBlock("heading") { Text = Say(heading.Text, language) },
        Bullets bullets => new CardBlock("bullets") { Items = [.. bullets.Items.Select(item => Say(item, language))] },
        Facts facts => new CardBlock("facts") { Facts = [.. facts.Items.Select(fact => Write(fact, language))] },
        Quote quote => new CardBlock("quote") { Raw = quote.Text },
        Preformatted preformatted => new CardBlock("preformatted") { Raw = preformatted.Text },
        _ => throw new InvalidOperationException($"The page cannot show a {block.GetType().Name}."),
    };

    private CardFact Write(Fact fact, Language language) => new(Say(fact.Label, language), Say(fact.Value, language));

    private CardButton Write(Button button, Language language) => new(
        wording.SayPlainly(button.Label, language),
        button.Style switch
        {
            ButtonStyle.Secondary => "secondary",
            ButtonStyle.Primary => "primary",
            ButtonStyle.Danger => "danger",
            _ => throw new InvalidOperationException($"No look for {button.Style}."),
        },
        button.Call.Path,
        button.Call.Options);

    private ImmutableArray<CardSpan> Say(Phrase phrase, Language language) => [.. wording.Say(phrase, language).Select(Write)];

    private static CardSpan Write(Span span) => span switch
    {
        Plain plain => new CardSpan("text", plain.Text),
        Strong strong => new CardSpan("strong", strong.Text),
        Code code => new CardSpan("code", code.Text),
        Mention mention => new CardSpan(mention.Ping ? "ping" : "mention", mention.Member.Name) { Member = mention.Member.Id.Value },
        Moment moment => new CardSpan("moment", Wording.Flatten([moment])) { At = moment.At },
        Link { Target.Scheme: "http" or "https" } link => new CardSpan("link", link.Label) { Target = link.Target.AbsoluteUri },
        Link link => new CardSpan("text", link.Label),
        _ => throw new InvalidOperationException($"The page cannot show a {span.GetType().Name}."),
    };
}
