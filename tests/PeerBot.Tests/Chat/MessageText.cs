using System.Text;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;

namespace PeerBot.Tests.Chat;

/// <summary>A message in plain lines, so that snapshots can be read.</summary>
internal static class MessageText
{
    public static string Of(Message message, Wording wording, Language language)
    {
        StringBuilder text = new();
        Add(message.Title, "# ");
        foreach (Block block in message.Body)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph.Text, "");
                    break;
                case Heading heading:
                    Add(heading.Text, "## ");
                    break;
                case Bullets bullets:
                    bullets.Items.ToList().ForEach(item => Add(item, "- "));
                    break;
                case Facts facts:
                    foreach (Fact fact in facts.Items)
                    {
                        text.Append(wording.SayPlainly(fact.Label, language)).Append(": ").Append(wording.SayPlainly(fact.Value, language)).Append('\n');
                    }

                    break;
                case Quote quote:
                    text.Append("> ").Append(quote.Text).Append('\n');
                    break;
                default:
                    throw new InvalidOperationException($"No plain form for {block.GetType().Name}.");
            }
        }

        return text.ToString();

        void Add(Phrase? phrase, string mark)
        {
            if (phrase is not null)
            {
                text.Append(mark).Append(wording.SayPlainly(phrase, language)).Append('\n');
            }
        }
    }
}
