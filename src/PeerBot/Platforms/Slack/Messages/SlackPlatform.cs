using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>Slack as the place where the bot speaks by itself.</summary>
internal sealed partial class SlackPlatform(
    MessageWriter writer,
    ChannelMessages messages,
    [FromKeyedServices(SlackPlatform.Word)] LiveMessages live,
    PostBook posts,
    SlackFiles files,
    ILogger<SlackPlatform> logger) : IPlatform
{
    /// <summary>The word in <see cref="Place.Platform"/>.</summary>
    public const string Word = "slack";

    public string Name => Word;

    public async Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        try
        {
            await PutAsync(place, key, message, language, cancellationToken);
        }
        catch (SlackApiException exception) when (ErrorNames.Fault(exception.Error) is { } fault)
        {
            throw new PlaceClosedException(fault, exception);
        }
    }

    public async Task<bool> TellAsync(string userId, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        try
        {
            string channel = await messages.OpenDirectAsync(userId, cancellationToken);
            await PutAsync(new Place(Word, channel), key, message, language, cancellationToken);
            return true;
        }
        catch (SlackApiException exception) when (exception.Error.Length > 0 && !ErrorNames.IsLimit(exception.Error) && !ErrorNames.IsUncertain(exception.Error))
        {
            LogUntold(exception.Error);
            return false;
        }
        catch (HttpRequestException exception)
        {
            throw new IOException("Slack is out of reach.", exception);
        }
    }

    private async Task PutAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        ImmutableArray<SlackMessage> parts = await writer.WriteAsync(message, language, cancellationToken);
        for (int number = 0; number < parts.Length; number++)
        {
            SlackMessage part = parts[number];
            if (message.LiveKey is { } liveKey)
            {
                await live.PutAsync(
                    place.Id,
                    liveKey,
                    ts => messages.EditAsync(place.Id, ts, part, cancellationToken),
                    _ => messages.PostAsync(place.Id, part, cancellationToken),
                    cancellationToken);
            }
            else
            {
                await OnceAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{place.Id}/{key}/{number}"), () => messages.PostAsync(place.Id, part, cancellationToken), cancellationToken);
            }
        }

        for (int number = 0; number < message.Files.Length; number++)
        {
            FileAttachment file = message.Files[number];
            await OnceAsync(
                string.Create(CultureInfo.InvariantCulture, $"{place.Id}/{key}/file{number}"), () => files.ShareAsync(file, place.Id, null, cancellationToken), cancellationToken);
        }
    }

    /// <summary>
    /// Whoever asks again after a failure does not post twice what arrived. Where Slack took a post and nobody knows what became
    /// of it, the channel rather misses one post than has it twice.
    /// </summary>
    private async Task OnceAsync(string key, Func<Task> postAsync, CancellationToken cancellationToken)
    {
        PostState state = await posts.FindAsync(key, cancellationToken);
        if (state == PostState.Unknown)
        {
            LogUnknown(key);
        }

        if (state != PostState.New)
        {
            return;
        }

        try
        {
            await postAsync();
        }
        catch (HttpRequestException exception) when (SlackApi.IsUncertain(exception))
        {
            await posts.SaveAsync(key, PostState.Unknown, CancellationToken.None);
            throw;
        }

        await posts.SaveAsync(key, PostState.Posted, CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody could not be told anything directly: {Error}")]
    private partial void LogUntold(string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody knows whether post {Key} arrived in its channel; it is not posted again. Please look there")]
    private partial void LogUnknown(string key);
}
