using System.Text.Json;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>A session that Discord will let us resume, with all events that we missed.</summary>
/// <param name="sequence">Of the last event; 0 before the first.</param>
internal sealed class GatewaySession(string id, Uri resumeUrl, long sequence)
{
    private long last = sequence;

    public string Id => id;

    public Uri ResumeUrl => resumeUrl;

    /// <summary>The last event that was received; a broken connection is resumed from here.</summary>
    public long Sequence
    {
        get => Interlocked.Read(ref last);
        set => Interlocked.Exchange(ref last, value);
    }

    /// <summary>How far everything is done; a restart resumes from here.</summary>
    public SettledSequence Settled { get; } = new(sequence);

    public string ToText() => JsonSerializer.Serialize(new { id, url = resumeUrl, sequence = Settled.Value });

    /// <returns><see langword="null"/> for what another version may have written.</returns>
    public static GatewaySession? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            return new GatewaySession(
                root.GetProperty("id").GetString()!,
                new Uri(root.GetProperty("url").GetString()!),
                root.GetProperty("sequence").GetInt64());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException)
        {
            return null;
        }
    }
}
