using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerBot.Platforms.Local.Cards;

/// <summary>How cards stand in the transcript and go to the page. Use <see cref="Readable"/>.</summary>
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(Entry))]
internal sealed partial class CardJson : JsonSerializerContext
{
    /// <summary>Korean stands as Korean: what is kept and sent is never part of a page's markup.</summary>
    public static CardJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>An entry as the page gets it.</summary>
/// <param name="IsPrivate">Only this reader sees it.</param>
/// <param name="IsLive">It is edited in place while what it shows goes on.</param>
internal sealed record Entry(long Number, DateTimeOffset At, bool IsPrivate, bool IsLive, Card Card)
{
    /// <exception cref="JsonException">The stored content is not a card, which is a bug.</exception>
    public static Entry Of(Chat.Transcripts.TranscriptEntry entry) => new(
        entry.Number,
        entry.At,
        entry.Reader is not null,
        entry.IsLive,
        JsonSerializer.Deserialize(entry.Content, CardJson.Readable.Card) ?? throw new JsonException($"Entry {entry.Number} is empty."));
}
