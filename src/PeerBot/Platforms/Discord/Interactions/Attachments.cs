using System.Text;
using Microsoft.Extensions.Options;
using PeerBot.Chat.Commands;
using PeerBot.Domain;
using PeerBot.Platforms.Discord.Rest;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>A file that somebody gave with a command.</summary>
/// <param name="Option">The option that it stands for.</param>
/// <param name="Size">In bytes, as Discord tells it.</param>
internal sealed record AttachedFile(string Option, string Name, Uri Url, long Size);

/// <summary>Fetches the files of a command from where Discord keeps them, and from nowhere else.</summary>
internal sealed class Attachments(RestClient client, IOptions<DiscordOptions> options, TimeProvider clock)
{
    /// <summary>In bytes; every text that a command takes fits into it.</summary>
    private const int MostBytes = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Keepers = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <returns>The call with each file's name and text in its option, or why that cannot be.</returns>
    public async Task<Result<CommandCall>> FillAsync(CommandCall call, IEnumerable<AttachedFile> files, CancellationToken cancellationToken)
    {
        CommandCall filled = call;
        foreach (AttachedFile file in files)
        {
            if (file.Size > MostBytes)
            {
                return Problem.Invalid("discord.attachment-too-big", ("name", file.Name), ("max", MostBytes / 1024));
            }

            if (!IsKept(file.Url) || await ReadAsync(file.Url, cancellationToken) is not { } text)
            {
                return Problem.Unavailable("discord.attachment-unreadable", ("name", file.Name));
            }

            filled = filled with { Options = filled.Options.SetItem(file.Option, $"{file.Name}\n{text}") };
        }

        return filled;
    }

    /// <summary>Whether an address is one of Discord's own, or of the stand-in that the settings name.</summary>
    private bool IsKept(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttps && Keepers.Contains(url.Host, StringComparer.OrdinalIgnoreCase))
        || (options.Value.ApiBaseUrl.IsLoopback && url.Authority == options.Value.ApiBaseUrl.Authority);

    private async Task<string?> ReadAsync(Uri url, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = new(Patience, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            byte[] content = await client.Http.GetByteArrayAsync(url, either.Token);
            return content.Length <= MostBytes ? Encoding.UTF8.GetString(content) : null;
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
