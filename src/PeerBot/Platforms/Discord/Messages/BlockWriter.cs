using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>The parts of a message's body in Discord's Markdown.</summary>
internal sealed class BlockWriter(Wording wording)
{
    public string Write(Block block, Language language) => block switch
    {
        Paragraph paragraph => Say(paragraph.Text, language),
        Heading heading => $"**{Markup.Escape(wording.SayPlainly(heading.Text, language))}**",
        Bullets bullets => string.Join('\n', bullets.Items.Select(item => "- " + Indented(Say(item, language)))),
        Facts facts => string.Join('\n', facts.Items.Select(fact =>
            $"**{Markup.Escape(wording.SayPlainly(fact.Label, language))}**: {Indented(Say(fact.Value, language))}")),
        Quote quote => string.Join('\n', quote.Text.Split('\n').Select(line => "> " + Markup.Escape(line))),
        Preformatted text => Markup.Fenced(text.Text),
        _ => throw new InvalidOperationException($"Discord cannot show a {block.GetType().Name}."),
    };

    public IEnumerable<Span> Spans(Block block, Language language) => block switch
    {
        Paragraph paragraph => wording.Say(paragraph.Text, language),
        Bullets bullets => bullets.Items.SelectMany(item => wording.Say(item, language)),
        Facts facts => facts.Items.SelectMany(fact => wording.Say(fact.Value, language)),
        _ => [],
    };

    private string Say(Phrase phrase, Language language) => Markup.Of(wording.Say(phrase, language));

    /// <summary>Lines after the first stay in their item.</summary>
    private static string Indented(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);
}
