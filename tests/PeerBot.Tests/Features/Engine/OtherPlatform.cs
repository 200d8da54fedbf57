using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Chat.Messages;

namespace PeerBot.Tests.Features.Engine;

/// <summary>A second platform, which fails while its link is in trouble.</summary>
internal sealed class OtherPlatform(string name = "other") : IPlatform, IPlatformLink
{
    private readonly ConcurrentQueue<Message> posts = new();
    private int tries;

    public string Name => name;

    public string Platform => Name;

    public string? Trouble { get; set; }

    /// <summary>It takes no posts, and tells so.</summary>
    public PlaceFault? Fault { get; set; }

    public Task Delay { get; set; } = Task.CompletedTask;

    public int Tries => tries;

    /// <summary>For posts that say something verbatim: what.</summary>
    public string[] Said => [.. posts.Select(message => (string)((Paragraph)message.Body[0]).Text.Arguments[0].Value)];

    public Message[] Posts => [.. posts];

    public async Task PostAsync(Place place, string key, Message message, Language language, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref tries);
        await Delay.WaitAsync(cancellationToken);
        if (Fault is { } fault)
        {
            throw new PlaceClosedException(fault, new IOException("It is closed."));
        }

        if (Trouble is { } trouble)
        {
            throw new IOException(trouble);
        }

        posts.Enqueue(message);
    }
}
