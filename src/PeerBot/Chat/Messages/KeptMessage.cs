using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PeerBot.Chat.Texts;
using PeerBot.Domain;
using PeerBot.Domain.Teams;

namespace PeerBot.Chat.Messages;

/// <summary>A message as text, so that it can be said later. It is in no language yet, and stays so.</summary>
public static class KeptMessage
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new ArgumentJson(), new BytesJson() },
    };

    public static string Write(Message message) => JsonSerializer.Serialize(message, Json);

    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>, or by a newer program.</exception>
    public static Message Read(string written) =>
        JsonSerializer.Deserialize<Message>(written, Json) ?? throw new JsonException("No message is kept here.");

    /// <summary>What stands in a phrase, each kind under its own name. Whatever a phrase can hold must be here.</summary>
    private sealed class ArgumentJson : JsonConverter<object>
    {
        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(JsonElement.ParseValue(ref reader), options);

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            switch (value)
            {
                case string text:
                    writer.WriteStringValue(text);
                    break;
                case int number:
                    writer.WriteNumberValue(number);
                    break;
                case DateOnly date:
                    Tag(writer, "date", date, options);
                    break;
                case TimeOnly time:
                    Tag(writer, "time", time, options);
                    break;
                case DateTimeOffset instant:
                    Tag(writer, "at", instant, options);
                    break;
                case Member member:
                    Tag(writer, "member", member, options);
                    break;
                case Ping ping:
                    Tag(writer, "ping", ping.Member, options);
                    break;
                case Uri target:
                    Tag(writer, "link", target, options);
                    break;
                case Phrase inner:
                    Tag(writer, "phrase", inner, options);
                    break;
                case IEnumerable list:
                    JsonSerializer.Serialize(writer, list.Cast<object>().ToArray(), options);
                    break;
                default:
                    throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A {value.GetType().Name} cannot be kept."));
            }
        }

        private static void Tag<T>(Utf8JsonWriter writer, string name, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, options);
            writer.WriteEndObject();
        }

        private static object Read(JsonElement written, JsonSerializerOptions options) => written.ValueKind switch
        {
            JsonValueKind.String => written.GetString()!,
            JsonValueKind.Number => written.GetInt32(),
            JsonValueKind.Array => written.EnumerateArray().Select(item => Read(item, options)).ToArray(),
            _ => ReadTagged(written.EnumerateObject().Single(), options),
        };

        private static object ReadTagged(JsonProperty tagged, JsonSerializerOptions options) => tagged.Name switch
        {
            "date" => tagged.Value.Deserialize<DateOnly>(options),
            "time" => tagged.Value.Deserialize<TimeOnly>(options),
            "at" => tagged.Value.Deserialize<DateTimeOffset>(options),
            "member" => tagged.Value.Deserialize<Member>(options)!,
            "ping" => new Ping(tagged.Value.Deserialize<Member>(options)!),
            "link" => tagged.Value.Deserialize<Uri>(options)!,
            "phrase" => tagged.Value.Deserialize<Phrase>(options)!,
            _ => throw new JsonException($"A phrase holds no '{tagged.Name}'."),
        };
    }

    /// <summary>The content of a file.</summary>
    private sealed class BytesJson : JsonConverter<ImmutableArray<byte>>
    {
        public override ImmutableArray<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            [.. reader.GetBytesFromBase64()];

        public override void Write(Utf8JsonWriter writer, ImmutableArray<byte> value, JsonSerializerOptions options) =>
            writer.WriteBase64StringValue(value.AsSpan());
    }
}
