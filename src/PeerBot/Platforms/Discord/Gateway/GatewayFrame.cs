using System.Text.Json;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>One message of the gateway, either way: <c>{op,d,s,t}</c>.</summary>
/// <param name="Sequence">Only on dispatches.</param>
/// <param name="Name">Only on dispatches.</param>
internal sealed record GatewayFrame(int Op, JsonElement Data, long? Sequence, string? Name)
{
    public const int Dispatch = 0;
    public const int Heartbeat = 1;
    public const int Identify = 2;
    public const int Resume = 6;
    public const int Reconnect = 7;
    public const int InvalidSession = 9;
    public const int Hello = 10;
    public const int HeartbeatAck = 11;

    /// <summary>Whether <c>d</c> is the word true, as in an invalid session that may be resumed.</summary>
    public bool IsTrue => Data.ValueKind == JsonValueKind.True;

    /// <summary>What hello tells.</summary>
    /// <exception cref="InvalidDataException">It tells none that could be kept.</exception>
    public TimeSpan HeartbeatInterval =>
        Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty("heartbeat_interval", out JsonElement interval)
        && interval.TryGetDouble(out double milliseconds) && milliseconds is >= 10 and <= 3_600_000
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new InvalidDataException("The gateway's hello tells no heartbeat interval.");

    /// <summary>The session that READY tells of, or <see langword="null"/> when it tells none that could be resumed.</summary>
    public GatewaySession? Session =>
        Data.ValueKind == JsonValueKind.Object
        && Data.TryGetProperty("session_id", out JsonElement id) && id.GetString() is { } session
        && Data.TryGetProperty("resume_gateway_url", out JsonElement url) && Uri.TryCreate(url.GetString(), UriKind.Absolute, out Uri? resumeUrl)
            ? new GatewaySession(session, resumeUrl, Sequence ?? 0)
            : null;

    /// <exception cref="InvalidDataException">It is no frame.</exception>
    public static GatewayFrame Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            return new GatewayFrame(
                root.GetProperty("op").GetInt32(),
                root.TryGetProperty("d", out JsonElement data) ? data.Clone() : default,
                root.TryGetProperty("s", out JsonElement sequence) && sequence.ValueKind == JsonValueKind.Number ? sequence.GetInt64() : null,
                root.TryGetProperty("t", out JsonElement name) ? name.GetString() : null);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("The gateway sent something that is no frame.", exception);
        }
    }
}
