using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PeerBot.Platforms.Discord;

/// <summary>The <c>Discord</c> section of the settings. PeerBot is on Discord when a token is given.</summary>
public sealed class DiscordOptions : IValidatableObject
{
    public const string Section = "Discord";

    /// <summary>The bot's token, as the developer portal shows it. A secret: prefer <see cref="TokenFile"/> or the environment.</summary>
    public string? Token { get; init; }

    /// <summary>Path of a file that holds the token, for container secrets. Wins over <see cref="Token"/>.</summary>
    public string? TokenFile { get; init; }

    /// <summary>Where Discord's API is. Another address is for stand-ins; plain http only on this machine.</summary>
    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api/v10");

    /// <summary>The servers that get the commands, at once; empty for every server.</summary>
    public IReadOnlyList<string> GuildIds { get; init; } = [];

    /// <summary>How many gateway connections to keep; by default as many as Discord recommends.</summary>
    [Range(1, 1_000)]
    public int? Shards { get; init; }

    /// <summary>Whether a token is given at all.</summary>
    public bool HasToken => !string.IsNullOrWhiteSpace(TokenFile) || !string.IsNullOrWhiteSpace(Token);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HasToken && DiscordToken.Fault(this) is { } fault)
        {
            yield return fault;
        }

        if (!IsAllowed(ApiBaseUrl))
        {
            yield return new ValidationResult(
                "The address must begin with https://; plain http:// is allowed for this machine alone.", [nameof(ApiBaseUrl)]);
        }

        if (GuildIds.Any(id => !ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            yield return new ValidationResult(
                "A server's id is a number of 17 to 20 digits. Switch on Discord's developer mode, then copy it from the server's menu.",
                [nameof(GuildIds)]);
        }
    }

    private static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
