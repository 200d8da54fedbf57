using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PeerBot.Chat.Messages;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>What a call carries; written anew for each attempt.</summary>
internal sealed record RestBody(byte[] Json, ImmutableArray<FileAttachment> Files)
{
    public static RestBody Of<T>(T value, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(value, type), []);

    public static RestBody Of(JsonObject value) => new(JsonSerializer.SerializeToUtf8Bytes(value), []);

    public RestBody With(ImmutableArray<FileAttachment> files) => this with { Files = files };

    public HttpContent ToContent()
    {
        ByteArrayContent json = Content(Json, MediaTypeNames.Application.Json);
        if (Files.IsEmpty)
        {
            return json;
        }

        MultipartFormDataContent form = new() { { json, "payload_json" } };
        for (int position = 0; position < Files.Length; position++)
        {
            FileAttachment file = Files[position];
            form.Add(Content([.. file.Content], file.MediaType), string.Create(CultureInfo.InvariantCulture, $"files[{position}]"), file.Name);
        }

        return form;
    }

    private static ByteArrayContent Content(byte[] bytes, string mediaType) =>
        new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };
}
