using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using PeerBot.Chat.Messages;
using PeerBot.Platforms.Slack.Api;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>Brings files to Slack: asks for a place, sends the bytes there, and shows the file in a channel.</summary>
internal sealed class SlackFiles(SlackApi api, SlackHttp http, SlackAddresses addresses)
{
    /// <param name="thread">The thread to show it in, or <see langword="null"/>.</param>
    /// <exception cref="HttpRequestException">It could not be brought there.</exception>
    public async Task ShareAsync(FileAttachment file, string channel, string? thread, CancellationToken cancellationToken)
    {
        ApiAnswer place = await api.SendAsync(
            ApiRequest.Of(
                ApiMethod.StartUpload,
                [
                    ("filename", file.Name),
                    ("length", file.Content.Length.ToString(CultureInfo.InvariantCulture)),
                    .. file.Alt is { } alt ? [("alt_txt", alt)] : Array.Empty<(string, string)>(),
                ]),
            cancellationToken);
        Uri address = addresses.Trusted(place.Required("upload_url")) ?? throw new HttpRequestException("Slack told an address for files that is not its own.");
        await SendBytesAsync(address, file, cancellationToken);
        await api.SendAsync(
            ApiRequest.Of(
                ApiMethod.CompleteUpload,
                new CompletedUpload([new UploadedFile(place.Required("file_id"), file.Name)], channel, thread),
                FileJson.Default.CompletedUpload),
            cancellationToken);
    }

    private async Task SendBytesAsync(Uri address, FileAttachment file, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent([.. file.Content]) { Headers = { ContentType = MediaTypeHeaderValue.Parse(file.MediaType) } },
        };
        await http.SendAsync(
            message,
            "sending a file",
            static (response, _) => response.IsSuccessStatusCode
                ? Task.FromResult(true)
                : throw new HttpRequestException($"Slack answered the bytes of a file with {(int)response.StatusCode}.", null, response.StatusCode),
            cancellationToken);
    }
}

/// <summary>How uploads are written for Slack.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompletedUpload))]
internal sealed partial class FileJson : JsonSerializerContext;

/// <summary>Tells that all bytes are there, and who shall see them.</summary>
internal sealed record CompletedUpload(ImmutableArray<UploadedFile> Files, string ChannelId, string? ThreadTs);

/// <summary>One file of an upload.</summary>
internal sealed record UploadedFile(string Id, string Title);
