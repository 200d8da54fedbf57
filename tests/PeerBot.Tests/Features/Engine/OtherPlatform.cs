using System.Collections.Concurrent;
using PeerBot.Chat;
using PeerBot.Chat.Messages;

namespace PeerBot.Tests.Features.Engine;

/// <summary>A second platform, which fails while its link is in trouble.</summary>
internal sealed class OtherPlatform : IPlatform, IPlatformLink
{
    private readonly ConcurrentQueue<string> said = new();
    private int tries;

    public string Name => "other";

    public string Platform => Name;

    public string? Trouble { get; set; }

    /// <summary>It takes no posts, and tells so.</summary>
    public PlaceFault? Fault { get; set; }

    public Task Delay { get; set; } = Task.CompletedTask;

    public int Tries => tries;

    public string[] Said => [.. said];

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

        said.Enqueue((string)((Paragraph)message.Body[0]).Text.Arguments[0].Value);
    }
}
