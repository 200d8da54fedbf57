using System.Text.Json;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>One message of a connection.</summary>
internal abstract record SocketFrame
{
    /// <summary>Never fails: what cannot be understood is a frame too, and no reason to end a connection.</summary>
    public static SocketFrame Parse(byte[] message)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(message);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : new Unknown("no object", message.Length);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter: JSON may hold half a sign, which no text may.
            return new Unknown("no JSON", message.Length);
        }
    }

    private static SocketFrame Read(JsonElement frame) => Text(frame, "type") switch
    {
        "hello" => new Hello(AppId(frame), Number(frame, "num_connections"), Lifetime(frame)),
        "disconnect" => new Disconnect(Text(frame, "reason") ?? "none"),
        { } type when Text(frame, "envelope_id") is { } id => new Delivery(
            id,
            type,
            frame.TryGetProperty("accepts_response_payload", out JsonElement accepts) && accepts.ValueKind == JsonValueKind.True,
            frame.TryGetProperty("payload", out JsonElement payload) && payload.ValueKind == JsonValueKind.Object ? payload.Clone() : default),
        var type => new Unknown(type ?? "no type", frame.GetRawText().Length),
    };

    private static string? AppId(JsonElement frame) => frame.TryGetProperty("connection_info", out JsonElement info) ? Text(info, "app_id") : null;

    private static TimeSpan? Lifetime(JsonElement frame) =>
        frame.TryGetProperty("debug_info", out JsonElement info) && Number(info, "approximate_connection_time") is > 0 and { } seconds
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static int? Number(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value)
            ? value
            : null;
}

/// <summary>Slack greets: only now is the connection one.</summary>
/// <param name="Connections">How many the app has, ours and others'.</param>
/// <param name="Lifetime">About how long this one will last.</param>
internal sealed record Hello(string? AppId, int? Connections, TimeSpan? Lifetime) : SocketFrame;

/// <summary>Slack asks to go, or tells that it will close.</summary>
internal sealed record Disconnect(string Reason) : SocketFrame;

/// <summary>Something that happened, wrapped; to be acknowledged by its id within 3 seconds.</summary>
internal sealed record Delivery(string Id, string Type, bool AcceptsPayload, JsonElement Payload) : SocketFrame;

/// <summary>Anything else.</summary>
internal sealed record Unknown(string What, int Length) : SocketFrame;
