using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Tests.Chat;

namespace PeerBot.Tests.Acceptance;

/// <summary>Something that the bot said by itself.</summary>
/// <param name="At">When it was said.</param>
internal sealed record Posted(DateTimeOffset At, Place Place, string Key, Message Message, string Text)
{
    /// <summary>Its first line.</summary>
    public string Head => Text.Split('\n')[0];
}

/// <summary>Stands before a platform: keeps what the bot says by itself, and fails when it is told to.</summary>
internal sealed class Noticeboard(IPlatform platform, TimeProvider clock, Wording wording) : IPlatform
{
    private readonly ConcurrentQueue<Posted> posts = new();

    /// <summary>Says why a post cannot go out; <see langword="null"/> lets it.</summary>
    public Func<Place, Exception?> Trouble { get; set; } = static _ => null;

    /// <summary>What a post waits for.</summary>
    public Func<Place, Task> Delay { get; set; } = static _ => Task.CompletedTask;

    public string Name => platform.Name;

    public IReadOnlyList<Posted> Posts => [.. posts];

    public Task<bool> TellAsync(string userId, string key, Message message, Language language, CancellationToken cancellationToken) =>
        platform.TellAsync(userId, key, message, language, cancellationToken);

    public async Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        await Delay(place).WaitAsync(cancellationToken);
        if (Trouble(place) is { } trouble)
        {
            throw trouble;
        }

        await platform.PostAsync(place, key, message, language, cancellationToken);
        posts.Enqueue(new Posted(clock.GetUtcNow(), place, key, message, MessageText.Of(message, wording, language)));
    }
}
