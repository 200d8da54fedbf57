using System.Text.Json;
using System.Text.Json.Serialization;

namespace PeerBot.Domain.Teams;

/// <summary>Writes a <see cref="MemberId"/> as its bare number.</summary>
internal sealed class MemberIdJson : JsonConverter<MemberId>
{
    public override MemberId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, MemberId value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
