using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// What people are called and which language they read. Asked for when somebody appears, and remembered for an hour; whoever
/// waits for it does so for a moment only.
/// </summary>
internal sealed partial class PeopleBook(SlackApi api, TimeProvider clock, ILogger<PeopleBook> logger)
{
    private const int Most = 5_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);
    private static readonly TimeSpan FreshFailure = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    /// <returns>The same with the caller's name and language, as far as Slack tells them.</returns>
    public async ValueTask<Interaction> NameAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        Known caller = await FindAsync(interaction.Caller.UserId, cancellationToken);
        return interaction with
        {
            Caller = caller.Name is { } name ? interaction.Caller with { Name = name } : interaction.Caller,
            Locale = caller.Locale,
        };
    }

    /// <returns>What somebody is called, or <see langword="null"/> where Slack does not tell.</returns>
    public async ValueTask<string?> NameOfAsync(string userId, CancellationToken cancellationToken) => (await FindAsync(userId, cancellationToken)).Name;

    public async ValueTask<Language?> LanguageOfAsync(string userId, CancellationToken cancellationToken) => Languages.Parse((await FindAsync(userId, cancellationToken)).Locale);

    private async ValueTask<Known> FindAsync(string userId, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(userId, out Known? found) && clock.GetElapsedTime(found.At) < (found.Name is null ? FreshFailure : Fresh))
        {
            return found;
        }

        Known asked = await AskAsync(userId, cancellationToken);
        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[userId] = asked;
    }

    private async Task<Known> AskAsync(string userId, CancellationToken cancellationToken)
    {
        using CancellationTokenSource late = new(Patience, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            ApiAnswer answer = await api.SendAsync(ApiRequest.Of(ApiMethod.GetUser, ("user", userId), ("include_locale", "true")), either.Token);
            return new Known(
                answer.Body.Text("user", "profile", "display_name") ?? answer.Body.Text("user", "real_name") ?? answer.Body.Text("user", "name"),
                answer.Body.Text("user", "locale"),
                clock.GetTimestamp());
        }
        catch (Exception exception) when (exception is HttpRequestException or SlackStoppedException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUnknown(exception.Message);
            return new Known(null, null, clock.GetTimestamp());
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack does not tell who somebody is: {Reason}")]
    private partial void LogUnknown(string reason);

    private sealed record Known(string? Name, string? Locale, long At);
}
