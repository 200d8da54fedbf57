using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Discord.Commands;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>Carries an interaction to the dispatcher, and the answer back.</summary>
internal sealed partial class InteractionHandler(
    IDispatcher dispatcher,
    Conversations conversations,
    Completion completion,
    InteractionCalls calls,
    MenuForm menus,
    Attachments attachments,
    CustomIds customIds,
    IOwedReplies owed,
    Catalogue catalogue,
    TimeProvider clock,
    ILogger<InteractionHandler> logger)
{
    /// <summary>
    /// What is typed after a slash reaches the dispatcher before this returns to its caller, so that commands of one place
    /// keep the order in which they came.
    /// </summary>
    /// <exception cref="HttpRequestException">Discord could not be reached, or refused an answer.</exception>
    public Task HandleAsync(Interaction interaction, CancellationToken cancellationToken) => interaction.Type switch
    {
        InteractionType.Command when IsSlash(interaction) =>
            RunAsync(interaction, SlashCall.Read(interaction.Data), cancellationToken),
        InteractionType.Command => OpenMenuAsync(interaction, cancellationToken),
        InteractionType.Component => PressAsync(interaction, cancellationToken),
        InteractionType.Form => SubmitAsync(interaction, cancellationToken),
        InteractionType.Completion => CompleteAsync(interaction, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing handles {interaction.Type}."),
    };

    private Task RunAsync(Interaction interaction, CommandCall call, bool isFromForm, CancellationToken cancellationToken) =>
        RunAsync(interaction, DispatchAsync(interaction, call, isFromForm, cancellationToken), cancellationToken);

    private Task RunAsync(Interaction interaction, SlashCall slash, CancellationToken cancellationToken) => RunAsync(
        interaction,
        slash.Files.IsEmpty ? DispatchAsync(interaction, slash.Call, false, cancellationToken) : FetchAsync(interaction, slash, cancellationToken),
        cancellationToken);

    /// <summary>Files take their time, so their command may come after one that was typed later.</summary>
    private async Task<Answer> FetchAsync(Interaction interaction, SlashCall slash, CancellationToken cancellationToken)
    {
        Result<CommandCall> filled = await attachments.FillAsync(slash.Call, slash.Files, cancellationToken);
        return filled.Problem is { } problem
            ? Refusal(interaction, problem.Sentence)
            : await DispatchAsync(interaction, filled.Value, false, cancellationToken);
    }

    private Task<Answer> DispatchAsync(Interaction interaction, CommandCall call, bool isFromForm, CancellationToken cancellationToken) =>
        dispatcher.DispatchAsync(
            new Invocation(interaction.Id, interaction.Place, interaction.Caller, call, interaction.Language)
            {
                KeepsReply = true,
                IsFromForm = isFromForm,
                People = interaction.People,
                Within = interaction.Within,
                PlaceName = interaction.ChannelName,
                Locales = interaction.Locales,
                MissingPermissions = [.. interaction.Missing.Select(permission => Phrase.Of(permission.TextKey))],
            },
            cancellationToken);

    private async Task RunAsync(Interaction interaction, Task<Answer> work, CancellationToken cancellationToken)
    {
        Conversation conversation = conversations.Begin(interaction);
        try
        {
            Answer answer = await conversation.AwaitAsync(work, cancellationToken);

            // What was done is done: from here on it is told even when the program is being stopped.
            await conversation.TellAsync(answer, CancellationToken.None);
        }
        catch (HttpRequestException exception)
        {
            LogUntold(interaction, (exception as DiscordApiException)?.Code ?? 0, clock.GetElapsedTime(interaction.ReceivedAt));
        }

        if ((await work).IsOwed)
        {
            await PayAsync(interaction, conversation);
        }
    }

    /// <summary>What the team was to see is either shown by now or posted by the outbox. The caller's own part may be lost, never the team's.</summary>
    private Task PayAsync(Interaction interaction, Conversation conversation) => conversation.Showing switch
    {
        TeamWord.Shown => owed.SettleAsync(interaction.Id, CancellationToken.None),
        TeamWord.LeftToOutbox => owed.PostAsync(interaction.Id, CancellationToken.None),
        _ => PayUncertainAsync(interaction),
    };

    private async Task PayUncertainAsync(Interaction interaction) =>
        await (await calls.ShowsAsync(interaction, CancellationToken.None)
            ? owed.SettleAsync(interaction.Id, CancellationToken.None)
            : owed.PostAsync(interaction.Id, CancellationToken.None));

    private Task OpenMenuAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        Conversation conversation = conversations.Begin(interaction);
        return menus.Find(interaction.Data) is { } form
            ? conversation.AskAsync(form, interaction.OwnLanguage, cancellationToken)
            : conversation.TellAsync(Refusal(interaction, "discord.nothing-to-save"), cancellationToken);
    }

    private async Task PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        string id = interaction.Data.GetProperty("custom_id").GetString()!;
        CommandCall? call = await customIds.ReadAsync(id, cancellationToken);
        if (call is not null && CustomIds.IsDraft(id))
        {
            Form form = Form.Of(catalogue.Find(call.Path)!, call);
            await conversations.Begin(interaction).AskAsync(form, interaction.OwnLanguage, cancellationToken);
            return;
        }

        await RunOrRefuseAsync(interaction, call, isFromForm: false, cancellationToken);
    }

    private async Task SubmitAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        string id = interaction.Data.GetProperty("custom_id").GetString()!;
        CommandCall? settled = await customIds.ReadAsync(id, cancellationToken);
        await RunOrRefuseAsync(
            interaction,
            settled is null ? null : settled with { Options = settled.Options.SetItems(FormValues.Read(interaction.Data)) },
            isFromForm: true,
            cancellationToken);
    }

    private Task RunOrRefuseAsync(Interaction interaction, CommandCall? call, bool isFromForm, CancellationToken cancellationToken) => call is null
        ? conversations.Begin(interaction).TellAsync(Refusal(interaction, "discord.old-button"), cancellationToken)
        : RunAsync(interaction, call, isFromForm, cancellationToken);

    private async Task CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        await calls.CompleteAsync(interaction, await completion.FindAsync(interaction, cancellationToken), cancellationToken);

    private static bool IsSlash(Interaction interaction) => interaction.Data.GetProperty("type").GetInt32() == (int)CommandType.Slash;

    private static Answer Refusal(Interaction interaction, string key) => Refusal(interaction, Phrase.Of(key));

    private static Answer Refusal(Interaction interaction, Phrase sentence) => new(
        Reply.ToCaller(Message.Say(sentence) with { Tone = Tone.Warning }), interaction.OwnLanguage, interaction.OwnLanguage);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "{Interaction} could not be answered (error {Code}) {Elapsed} after it came; what the caller alone was to see is dropped. If that happens often, look whether a second process uses the same token")]
    private partial void LogUntold(Interaction interaction, int code, TimeSpan elapsed);
}
