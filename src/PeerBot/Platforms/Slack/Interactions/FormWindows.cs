using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Views;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Shows forms in the moment in which Slack allows it.</summary>
internal sealed partial class FormWindows(ViewWriter views, ViewCalls calls, Wording wording, ILogger<FormWindows> logger)
{
    /// <summary>Keeps the place of a form that is not there yet.</summary>
    /// <returns><see langword="null"/> when Slack would not open it.</returns>
    public async Task<OpenWindow?> HoldAsync(Interaction interaction, string trigger, CancellationToken cancellationToken)
    {
        try
        {
            return await calls.OpenAsync(trigger, views.Loading(interaction.OwnLanguage), cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            LogUnopened(interaction, exception.Message);
            return null;
        }
    }

    /// <summary>Opens a form, or puts it into its place.</summary>
    /// <returns>What to tell instead when that did not work.</returns>
    public async Task<Message?> AskAsync(Interaction interaction, Form form, Language language, OpenWindow? held, CancellationToken cancellationToken)
    {
        if (await views.WriteAsync(form, interaction, language, cancellationToken) is not { } view)
        {
            return Message.Say("slack.form-too-long") with { Tone = Tone.Warning };
        }

        try
        {
            if (held is not null)
            {
                await calls.UpdateAsync(held, view, cancellationToken);
                return null;
            }

            if (interaction.Trigger is { } trigger)
            {
                await calls.OpenAsync(trigger, view, cancellationToken);
                return null;
            }
        }
        catch (HttpRequestException exception)
        {
            LogUnopened(interaction, exception.Message);
        }

        CommandCall draft = form.Call with { Options = form.Call.Options.SetItems(form.Suggested) };
        return Message.Say("slack.form-waits") with
        {
            Buttons = [new Button(Phrase.Of("slack.open-form"), draft, ButtonStyle.Primary) { IsDraft = true }],
        };
    }

    public Task ShowAsync(OpenWindow window, SlackMessage message, Language language, CancellationToken cancellationToken) =>
        calls.UpdateAsync(window, views.Showing(message.Blocks ?? [], language), cancellationToken);

    /// <returns>What is wrong with a form that was sent, at the field that it is about; at the first one when it is about none.</returns>
    public byte[] Errors(Interaction interaction, Problem refusal, Language language)
    {
        string[] fields = [.. interaction.Data.Find("view")!.Value.Items("blocks").Select(block => block.Text("type") == "input" ? block.Text("block_id") : null).OfType<string>()];
        string? about = refusal.Sentence.Arguments.FirstOrDefault(argument => argument.Name == "option").Value as string
            ?? FieldWith(FormValues.Read(interaction.Data.Find("view")!.Value), refusal);
        string field = fields.FirstOrDefault(field => field == about) ?? fields.FirstOrDefault(field => field != ViewWriter.PlaceField) ?? about ?? "";
        FieldErrors errors = new(ImmutableSortedDictionary<string, string>.Empty.Add(field, wording.SayPlainly(refusal.Sentence, language)));
        return JsonSerializer.SerializeToUtf8Bytes(errors, ViewJson.Default.FieldErrors);
    }

    /// <returns>The field whose very text the refusal repeats, if there is one.</returns>
    private static string? FieldWith(ImmutableSortedDictionary<string, string> filled, Problem refusal) =>
        filled.FirstOrDefault(field => refusal.Sentence.Arguments.Any(argument => argument.Value as string == field.Value.Trim())).Key;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The form for {Interaction} could not be opened: {Reason}")]
    private partial void LogUnopened(Interaction interaction, string reason);
}
