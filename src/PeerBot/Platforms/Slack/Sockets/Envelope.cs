using System.Text.Json;

namespace PeerBot.Platforms.Slack.Sockets;

/// <summary>
/// Something that happened on Slack. It is acknowledged once, on the connection over which it came: by whoever handles it, or
/// by itself when that takes too long.
/// </summary>
internal sealed class Envelope : IDisposable
{
    /// <summary>Slack allows 3 seconds; the rest is for the way.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Delivery delivery;
    private readonly Func<byte[], Task<bool>> sendAsync;
    private readonly ITimer deadline;
    private int isAcknowledged;

    /// <param name="receivedAt">A timestamp of the clock.</param>
    public Envelope(Delivery delivery, long receivedAt, TimeProvider clock, Func<byte[], Task<bool>> sendAsync)
    {
        (this.delivery, ReceivedAt, this.sendAsync) = (delivery, receivedAt, sendAsync);
        deadline = clock.CreateTimer(static state => _ = ((Envelope)state!).AcknowledgeAsync(), this, Patience, Timeout.InfiniteTimeSpan);
    }

    public string Id => delivery.Id;

    public string Type => delivery.Type;

    /// <summary>An answer may travel with the acknowledgement.</summary>
    public bool AcceptsPayload => delivery.AcceptsPayload;

    /// <summary>Undefined when the envelope was empty.</summary>
    public JsonElement Payload => delivery.Payload;

    public long ReceivedAt { get; }

    public bool IsAcknowledged => Volatile.Read(ref isAcknowledged) != 0;

    /// <summary>Tells Slack that it arrived.</summary>
    public Task<bool> AcknowledgeAsync() => AcknowledgeAsync([]);

    /// <summary>Tells Slack that it arrived, and answers.</summary>
    /// <param name="payload">JSON; empty for none.</param>
    /// <returns>Whether the answer went out; not when it was acknowledged before, or the connection is gone.</returns>
    public Task<bool> AcknowledgeAsync(ReadOnlySpan<byte> payload)
    {
        if (Interlocked.Exchange(ref isAcknowledged, 1) != 0)
        {
            return Task.FromResult(false);
        }

        deadline.Dispose();
        return sendAsync(Write(payload));
    }

    public void Dispose() => deadline.Dispose();

    public override string ToString() => $"{Type} {Id}";

    private byte[] Write(ReadOnlySpan<byte> payload)
    {
        using MemoryStream message = new();
        using (Utf8JsonWriter writer = new(message))
        {
            writer.WriteStartObject();
            writer.WriteString("envelope_id", Id);
            if (!payload.IsEmpty)
            {
                writer.WritePropertyName("payload");
                writer.WriteRawValue(payload);
            }

            writer.WriteEndObject();
        }

        return message.ToArray();
    }
}
