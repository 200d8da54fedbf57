using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Slack.Interactions;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>A form as Slack's modal. More fields than a few are a burden, so those that are required come first.</summary>
internal sealed class ViewWriter(Catalogue catalogue, Phrasebook phrasebook, Wording wording, ButtonValues values)
{
    /// <summary>Names the field that asks for the channel.</summary>
    public const string PlaceField = "slack-place";

    private const int MostFields = 6;
    private const int MostTitle = 24;

    private readonly FieldWriter fields = new(phrasebook);

    /// <returns><see langword="null"/> when a field would have to hold more than Slack lets one edit.</returns>
    public async Task<SlackView?> WriteAsync(Form form, Interaction interaction, Language language, CancellationToken cancellationToken)
    {
        CommandSpec command = catalogue.Find(form.Call.Path) ?? throw new InvalidOperationException($"No command '{form.Call.Path}'.");
        (ImmutableArray<OptionSpec> shown, CommandCall settled) = FormFields.Of(form, command, MostFields);
        if (shown.Any(option => form.Suggested.GetValueOrDefault(option.Name)?.Length > FieldWriter.MostText))
        {
            return null;
        }

        FormKey key = new(interaction.Channel, interaction.Thread ?? "", await values.WriteAsync(settled, cancellationToken), interaction.IsAtHome);
        return new SlackView(
            Title(wording.SayPlainly(CommandNames.Shown(command), language)),
            [
                MessageWriter.Sentence(wording.SayPlainly(form.Title, language)).Blocks!.Value[0],
                .. interaction.Channel.Length == 0 ? [fields.Place(language)] : Array.Empty<SlackBlock>(),
                .. shown.Select(option => fields.Write(command, option, form.Suggested.GetValueOrDefault(option.Name), language)),
            ])
        {
            CallbackId = "form",
            Submit = Title(phrasebook[language, "slack.send"]),
            Close = Title(phrasebook[language, "slack.cancel"]),
            PrivateMetadata = key.Write(),
        };
    }

    /// <summary>Holds the place of a form until it is there.</summary>
    public SlackView Loading(Language language) => Showing(MessageWriter.Sentence(phrasebook[language, "slack.loading"]).Blocks ?? [], language);

    /// <summary>Shows something that is not to be filled in.</summary>
    public SlackView Showing(ImmutableArray<SlackBlock> blocks, Language language) =>
        new(new PlainText("PeerBot"), [.. blocks.Where(block => block.Type == "rich_text")]) { Close = Title(phrasebook[language, "slack.close"]) };

    private static PlainText Title(string text) => new(Pages.Shorten(text, MostTitle));
}
