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
    CustomIds customIds,
    DiscordPlatform platform,
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
            RunAsync(interaction, SlashCall.Read(interaction.Data).Call, cancellationToken),
        InteractionType.Command => OpenMenuAsync(interaction, cancellationToken),
        InteractionType.Component => PressAsync(interaction, cancellationToken),
        InteractionType.Form => SubmitAsync(interaction, cancellationToken),
        InteractionType.Completion => CompleteAsync(interaction, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing handles {interaction.Type}."),
    };

    private async Task RunAsync(Interaction interaction, CommandCall call, CancellationToken cancellationToken)
    {
        Conversation conversation = conversations.Begin(interaction);
        Task<Answer> work = dispatcher.DispatchAsync(
            new Invocation(interaction.Id, interaction.Place, interaction.Caller, call, interaction.Language), cancellationToken);
        try
        {
            Answer answer = await conversation.AwaitAsync(work, cancellationToken);

            // What was done is done: from here on it is told even when the program is being stopped.
            await conversation.TellAsync(answer, CancellationToken.None);
        }
        catch (DiscordApiException exception) when (IsOver(exception.Code))
        {
            LogTooLate(interaction, exception.Code, clock.GetElapsedTime(interaction.ReceivedAt));
            await TellTeamAsync(interaction, await work);
        }
    }

    /// <summary>The caller can no longer be answered; what the team needs to see is posted all the same.</summary>
    private Task TellTeamAsync(Interaction interaction, Answer answer) => answer.Reply.Public is { } toTeam
        ? platform.PostAsync(interaction.Place, interaction.Id, toTeam, answer.TeamLanguage, CancellationToken.None)
        : Task.CompletedTask;

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
        await RunOrRefuseAsync(interaction, await customIds.ReadAsync(id, cancellationToken), cancellationToken);
    }

    private async Task SubmitAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        string id = interaction.Data.GetProperty("custom_id").GetString()!;
        CommandCall? settled = await customIds.ReadAsync(id, cancellationToken);
        await RunOrRefuseAsync(
            interaction,
            settled is null ? null : settled with { Options = settled.Options.SetItems(FormValues.Read(interaction.Data)) },
            cancellationToken);
    }

    private Task RunOrRefuseAsync(Interaction interaction, CommandCall? call, CancellationToken cancellationToken) => call is null
        ? conversations.Begin(interaction).TellAsync(Refusal(interaction, "discord.old-button"), cancellationToken)
        : RunAsync(interaction, call, cancellationToken);

    private async Task CompleteAsync(Interaction interaction, CancellationToken cancellationToken) =>
        await calls.CompleteAsync(interaction, await completion.FindAsync(interaction, cancellationToken), cancellationToken);

    private static bool IsSlash(Interaction interaction) => interaction.Data.GetProperty("type").GetInt32() == (int)CommandType.Slash;

    private static Answer Refusal(Interaction interaction, string key) => new(
        Reply.ToCaller(Message.Say(Phrase.Of(key)) with { Tone = Tone.Warning }), interaction.OwnLanguage, interaction.OwnLanguage);

    private static bool IsOver(int code) => code is ErrorCodes.UnknownInteraction or ErrorCodes.UnknownWebhook or ErrorCodes.InvalidToken
        or ErrorCodes.AlreadyAcknowledged or ErrorCodes.FollowUpLimit;

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "{Interaction} could not be answered (error {Code}) {Elapsed} after it came. If that happens often, look whether a second process uses the same token")]
    private partial void LogTooLate(Interaction interaction, int code, TimeSpan elapsed);
}
