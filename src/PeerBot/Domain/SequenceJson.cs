using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerBot.Domain;

/// <summary>Writes every <see cref="Sequence{T}"/> as a plain JSON array.</summary>
internal sealed class SequenceJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Sequence<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Type converter = typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments());
        return (JsonConverter)Activator.CreateInstance(converter)!;
    }

    private sealed class Converter<T> : JsonConverter<Sequence<T>>
        where T : notnull
    {
        public override Sequence<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            T?[]? items = JsonSerializer.Deserialize<T?[]>(ref reader, options);
            return items is null || items.Any(static item => item is null)
                ? throw new JsonException("A list and its items are never null.")
                : new Sequence<T>([.. items.OfType<T>()]);
        }

        public override void Write(Utf8JsonWriter writer, Sequence<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Items, options);
    }
}
