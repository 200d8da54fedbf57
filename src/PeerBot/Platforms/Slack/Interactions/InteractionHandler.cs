using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Views;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Carries an interaction to the dispatcher, and the answer back.</summary>
internal sealed partial class InteractionHandler(
    IDispatcher dispatcher,
    Conversations conversations,
    CommandLines lines,
    MentionedNames names,
    MenuForms menus,
    ButtonValues values,
    ITeamGlance teams,
    IOwedReplies owed,
    Catalogue catalogue,
    SlackIdentity identity,
    HomePage home,
    TimeProvider clock,
    ILogger<InteractionHandler> logger)
{
    /// <summary>
    /// What is typed reaches the dispatcher before this returns to its caller, so that commands of one place keep the order in
    /// which they came.
    /// </summary>
    /// <exception cref="HttpRequestException">Slack could not be reached, or refused every way of answering.</exception>
    public Task HandleAsync(Interaction interaction, CancellationToken cancellationToken) => interaction.Kind switch
    {
        InteractionKind.Command => ReadAsync(
            interaction, lines.Read(interaction.Data.Text("command") ?? "", SlackText.Read(interaction.Data.Text("text") ?? "")), cancellationToken),
        InteractionKind.Mention => ReadAsync(
            interaction, lines.Read("", SlackText.Read(SlackText.AfterMention(interaction.Data.Text("text") ?? "", identity.UserId))), cancellationToken),
        InteractionKind.Press => PressAsync(interaction, cancellationToken),
        InteractionKind.Submission => SubmitAsync(interaction, cancellationToken),
        InteractionKind.MessageMenu or InteractionKind.GlobalMenu => OpenMenuAsync(interaction, cancellationToken),
        InteractionKind.Closing => interaction.Envelope.AcknowledgeAsync(),
        _ => throw new InvalidOperationException($"Nothing handles {interaction.Kind}."),
    };

    /// <summary>Tells the caller that something broke.</summary>
    /// <exception cref="HttpRequestException">Slack could not be reached, or refused every way of answering.</exception>
    public Task ApologiseAsync(Interaction interaction, CancellationToken cancellationToken) =>
        RefuseAsync(interaction, Problem.Unavailable("engine.broken", ("id", interaction.Id)), cancellationToken);

    private Task ReadAsync(Interaction interaction, Result<CommandCall> read, CancellationToken cancellationToken) => read.Problem is { } problem
        ? RefuseAsync(interaction, problem, cancellationToken)
        : RunAsync(interaction, read.Value, cancellationToken);

    private async Task RunAsync(Interaction interaction, CommandCall call, CancellationToken cancellationToken)
    {
        Conversation conversation = conversations.Begin(interaction);
        CommandCall named = await names.ReplaceAsync(call, interaction.Place, cancellationToken);
        Invocation invocation = new(interaction.Id, interaction.Place, interaction.Caller, named, interaction.Language)
        {
            KeepsReply = true,
            People = await names.FindAsync(named, cancellationToken),
            PlaceName = interaction.ChannelName,
            Locales = interaction.Locale is { } locale ? [locale] : [],
            IsFromForm = interaction.Kind == InteractionKind.Submission,
        };
        Task<Answer> work = dispatcher.DispatchAsync(invocation, cancellationToken);
        try
        {
            Answer answer = await conversation.AwaitAsync(work, catalogue.Find(call.Path)?.MayAsk == true, cancellationToken);

            // What was done is done: from here on it is told even when the program is being stopped.
            await conversation.TellAsync(answer, CancellationToken.None);
        }
        catch (HttpRequestException exception)
        {
            LogUntold(interaction, exception.Message, clock.GetElapsedTime(interaction.Envelope.ReceivedAt));
        }

        if ((await work).IsOwed)
        {
            await (conversation.LeavesTeamToOutbox
                ? owed.PostAsync(interaction.Id, CancellationToken.None)
                : owed.SettleAsync(interaction.Id, CancellationToken.None));
        }

        if (interaction.IsAtHome)
        {
            await home.ShowAsync(interaction.Caller.UserId, interaction.Language, cancellationToken);
        }
    }

    private async Task PressAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        string value = interaction.Data.Items("actions").Select(action => action.Text("value")).FirstOrDefault() ?? "";
        CommandCall? call = await values.ReadAsync(value, cancellationToken);
        if (call is not null && ButtonValues.IsDraft(value))
        {
            await conversations.Begin(interaction).AskAsync(Form.Of(catalogue.Find(call.Path)!, call), interaction.OwnLanguage, cancellationToken);
            return;
        }

        await (call is null
            ? RefuseAsync(interaction, Problem.NotFound("slack.old-button"), cancellationToken)
            : RunAsync(interaction, call, cancellationToken));
    }

    private async Task SubmitAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        FormKey? key = FormKey.Read(interaction.Data.Text("view", "private_metadata"));
        CommandCall? settled = key is null ? null : await values.ReadAsync(key.Value, cancellationToken);
        if (key is null || settled is null || interaction.Data.Find("view") is not { } view)
        {
            await RefuseAsync(interaction, Problem.NotFound("slack.old-button"), cancellationToken);
            return;
        }

        System.Collections.Immutable.ImmutableSortedDictionary<string, string> filled = FormValues.Read(view);
        Interaction placed = interaction with
        {
            Channel = filled.GetValueOrDefault(ViewWriter.PlaceField) ?? key.Channel,
            Thread = key.Thread.Length == 0 ? null : key.Thread,
            IsAtHome = key.IsAtHome,
        };
        await RunAsync(placed, settled with { Options = settled.Options.SetItems(filled.Remove(ViewWriter.PlaceField)) }, cancellationToken);
    }

    private async Task OpenMenuAsync(Interaction interaction, CancellationToken cancellationToken) =>
        await (await menus.FindAsync(interaction.Data, cancellationToken) is { } form
            ? conversations.Begin(interaction).AskAsync(form, interaction.OwnLanguage, cancellationToken)
            : RefuseAsync(interaction, Problem.NotFound("slack.nothing-to-save"), cancellationToken));

    private async Task RefuseAsync(Interaction interaction, Problem problem, CancellationToken cancellationToken)
    {
        Language language = interaction.Language ?? (await teams.FindAsync(interaction.Place, cancellationToken))?.Language ?? Language.English;
        Message refusal = Message.Say(problem.Sentence) with { Tone = Tone.Warning };
        await conversations.Begin(interaction).TellAsync(new Answer(Reply.ToCaller(refusal), language, language), cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "{Interaction} could not be answered {Elapsed} after it came, and what the caller alone was to see is dropped: {Reason}")]
    private partial void LogUntold(Interaction interaction, string reason, TimeSpan elapsed);
}
