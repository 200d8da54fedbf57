using System.Threading.Channels;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>Keeps a shard's session in mind and on disk, so that the next start resumes it.</summary>
/// <param name="key">Names the shard and how many there are: with another number the session is not the same.</param>
internal sealed partial class SessionKeeper(IPlatformMemory memory, string key, TimeProvider clock, ILogger logger)
{
    /// <summary>How much may be delivered twice after a crash. What is delivered twice still takes effect once.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile GatewaySession? session;
    private string? saved;

    /// <summary>The session to resume, or <see langword="null"/> when one has to be started.</summary>
    public GatewaySession? Session
    {
        get => session;
        set
        {
            session = value;
            wake.Writer.TryWrite(true);
        }
    }

    /// <exception cref="IOException">The memory cannot be read.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        saved = await memory.FindAsync(DiscordPlatform.Word, key, cancellationToken);
        session = GatewaySession.Of(saved);
    }

    /// <summary>Saves what changed, at once when the session is another, else every few seconds; a last time at the end.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        await using ITimer timer = clock.CreateTimer(_ => wake.Writer.TryWrite(true), null, Pace, Pace);
        try
        {
            await foreach (bool _ in wake.Reader.ReadAllAsync(stopping))
            {
                await SaveAsync();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await SaveAsync();
        }
    }

    /// <summary>Saves the session as it is now. A memory that fails is told of and asked again: the connection does not depend on it.</summary>
    public async Task SaveAsync()
    {
        string? text = session?.ToText();
        if (text == saved)
        {
            return;
        }

        try
        {
            await memory.SaveAsync(DiscordPlatform.Word, key, text, CancellationToken.None);
            saved = text;
        }
        catch (IOException exception)
        {
            LogNotSaved(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The Discord session could not be saved; after a crash now, events may be lost")]
    private partial void LogNotSaved(Exception exception);
}
