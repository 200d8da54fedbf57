using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;

namespace PeerBot.Tests.Acceptance;

/// <summary>What somebody was answered, as plain text that a test can compare.</summary>
internal sealed class Heard(Answer answer, Wording wording)
{
    public Answer Answer => answer;

    public string Private => Text(answer.Reply.Private, answer.CallerLanguage);

    public string Public => Text(answer.Reply.Public, answer.TeamLanguage);

    public bool IsRefused => answer.Reply.Private is { Tone: Tone.Warning };

    /// <summary>Who is notified by the sentences that the team reads.</summary>
    public string[] Pinged =>
    [
        .. (answer.Reply.Public?.Body ?? []).OfType<Paragraph>()
            .SelectMany(paragraph => wording.Say(paragraph.Text, answer.TeamLanguage))
            .OfType<Mention>()
            .Where(mention => mention.Ping)
            .Select(mention => mention.Member.Name),
    ];

    /// <summary>The call behind a button, found by its label.</summary>
    public CommandCall Button(string label) => (answer.Reply.Public?.Buttons ?? [])
        .Concat(answer.Reply.Private?.Buttons ?? [])
        .Single(button => wording.SayPlainly(button.Label, answer.CallerLanguage) == label)
        .Call;

    private string Text(Message? message, Language language)
    {
        if (message is null)
        {
            return "";
        }

        string[] title = message.Title is { } phrase ? [wording.SayPlainly(phrase, language)] : [];
        return string.Join('\n', title.Concat(message.Body.SelectMany(block => Lines(block, language))));
    }

    private IEnumerable<string> Lines(Block block, Language language) => block switch
    {
        Paragraph paragraph => [wording.SayPlainly(paragraph.Text, language)],
        Heading heading => [wording.SayPlainly(heading.Text, language)],
        Bullets bullets => bullets.Items.Select(item => "- " + wording.SayPlainly(item, language)),
        Facts facts => facts.Items.Select(fact => $"{wording.SayPlainly(fact.Label, language)}: {wording.SayPlainly(fact.Value, language)}"),
        Quote quote => ["> " + quote.Text],
        Preformatted text => [text.Text],
        _ => throw new InvalidOperationException($"No text for {block.GetType().Name}."),
    };
}
