using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>The calls that answer an interaction.</summary>
internal sealed class InteractionCalls(DiscordRest rest)
{
    /// <summary>Twice it fits into the three seconds that Discord waits, so a call that hangs can be sent again in time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1_200);

    private const int MessageType = 4;
    private const int DeferredType = 5;
    private const int QuietType = 6;
    private const int CompletionType = 8;
    private const int ModalType = 9;

    public Task AnswerAsync(Interaction interaction, Outgoing outgoing, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, new Callback<DiscordMessage>(MessageType, outgoing.Message), outgoing, cancellationToken);

    /// <summary>Shows the caller that an answer is coming; it will be private.</summary>
    public Task DeferAsync(Interaction interaction, CancellationToken cancellationToken) =>
        CallBackAsync(
            interaction, RestBody.Of(new Callback<KeptPlace>(DeferredType, new KeptPlace(DiscordMessage.Ephemeral)), CallbackJson.Default.CallbackKeptPlace), cancellationToken);

    /// <summary>Tells that a press was taken, without showing anything.</summary>
    public Task AcceptAsync(Interaction interaction, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, new Callback<DiscordMessage>(QuietType, null), null, cancellationToken);

    public Task CompleteAsync(Interaction interaction, Choices choices, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, RestBody.Of(new Callback<Choices>(CompletionType, choices), CallbackJson.Default.CallbackChoices), cancellationToken);

    public Task OpenAsync(Interaction interaction, Modal modal, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, RestBody.Of(new Callback<Modal>(ModalType, modal), CallbackJson.Default.CallbackModal), cancellationToken);

    /// <summary>Puts the answer into the place that was kept by <see cref="DeferAsync"/>.</summary>
    public Task EditAsync(Interaction interaction, Outgoing outgoing, CancellationToken cancellationToken) => rest.SendAsync(
        new RestRequest(HttpMethod.Patch, ApiRoute.Of("/webhooks/{webhook}/{token}/messages/@original", interaction.ApplicationId, interaction.Token))
        {
            Body = outgoing.ToEdit(),
        },
        cancellationToken);

    public Task FollowUpAsync(Interaction interaction, Outgoing outgoing, CancellationToken cancellationToken) => rest.SendAsync(
        new RestRequest(HttpMethod.Post, ApiRoute.Of("/webhooks/{webhook}/{token}", interaction.ApplicationId, interaction.Token))
        {
            Body = outgoing.ToBody(),
            Repetition = Repetition.UnlessSent,
        },
        cancellationToken);

    /// <returns>Whether the first answer arrived after all and everybody can see it.</returns>
    public async Task<bool> ShowsAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            RestAnswer found = await rest.SendAsync(
                new RestRequest(HttpMethod.Get, ApiRoute.Of("/webhooks/{webhook}/{token}/messages/@original", interaction.ApplicationId, interaction.Token))
                {
                    Repetition = Repetition.Never,
                },
                cancellationToken);
            int flags = found.Body is { } shown && shown.TryGetProperty("flags", out JsonElement written) ? written.GetInt32() : 0;
            return (flags & DiscordMessage.Ephemeral) == 0;
        }
        catch (HttpRequestException)
        {
            // There is none, or nobody can tell: then the team sees it rather twice than never.
            return false;
        }
    }

    private Task CallBackAsync(Interaction interaction, Callback<DiscordMessage> callback, Outgoing? outgoing, CancellationToken cancellationToken) =>
        CallBackAsync(interaction, RestBody.Of(callback, CallbackJson.Default.CallbackDiscordMessage).With(outgoing?.Files ?? []), cancellationToken);

    /// <summary>
    /// Sent again once, at once, when the connection dropped, or hung, before an answer. That it is acknowledged already means
    /// then that the first one had arrived.
    /// </summary>
    private async Task CallBackAsync(Interaction interaction, RestBody body, CancellationToken cancellationToken)
    {
        RestRequest request = new(HttpMethod.Post, ApiRoute.Of("/interactions/{interaction}/{key}/callback", interaction.Id, interaction.Token))
        {
            Body = body,
            Repetition = Repetition.Never,
        };

        // Files may take longer on their way than an answer may hang.
        request = body.Files.IsEmpty ? request with { Patience = Patience } : request;
        try
        {
            await rest.SendAsync(request, cancellationToken);
            return;
        }
        catch (HttpRequestException dropped) when (dropped is not DiscordApiException)
        {
            // Nobody knows whether it arrived; the second answer tells.
        }

        try
        {
            await rest.SendAsync(request, cancellationToken);
        }
        catch (DiscordApiException exception) when (exception.Code == ErrorCodes.AlreadyAcknowledged)
        {
            // The first one had arrived.
        }
    }
}

/// <summary>An answer to an interaction.</summary>
internal sealed record Callback<T>(int Type, T? Data);

/// <summary>The place of an answer that comes later.</summary>
internal sealed record KeptPlace(int Flags);

/// <summary>What completes an option.</summary>
internal sealed record Choices([property: System.Text.Json.Serialization.JsonPropertyName("choices")] ImmutableArray<Commands.DiscordChoice> Items);
