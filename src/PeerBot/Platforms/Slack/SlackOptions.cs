using System.ComponentModel.DataAnnotations;

namespace PeerBot.Platforms.Slack;

/// <summary>The <c>Slack</c> section of the settings. PeerBot is on Slack when its two tokens are given.</summary>
public sealed class SlackOptions : IValidatableObject
{
    public const string Section = "Slack";

    /// <summary>The app-level token (<c>xapp-…</c>, scope <c>connections:write</c>). A secret: prefer <see cref="AppTokenFile"/>.</summary>
    public string? AppToken { get; init; }

    /// <summary>Path of a file that holds the app-level token. Wins over <see cref="AppToken"/>.</summary>
    public string? AppTokenFile { get; init; }

    /// <summary>The bot's token (<c>xoxb-…</c>). A secret: prefer <see cref="BotTokenFile"/>.</summary>
    public string? BotToken { get; init; }

    /// <summary>Path of a file that holds the bot's token. Wins over <see cref="BotToken"/>.</summary>
    public string? BotTokenFile { get; init; }

    /// <summary>Where Slack's API is. Another address is for stand-ins; plain http only on this machine.</summary>
    public Uri ApiBaseUrl { get; init; } = new("https://slack.com/api");

    /// <summary>
    /// How many connections to keep. With two, one goes on listening while Slack renews the other; Slack allows ten for all
    /// processes of an app together.
    /// </summary>
    [Range(1, 10)]
    public int Connections { get; init; } = 2;

    /// <summary>Whether a token is given at all.</summary>
    public bool HasToken => Array.Exists([AppToken, AppTokenFile, BotToken, BotTokenFile], static setting => !string.IsNullOrWhiteSpace(setting));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (HasToken && SlackTokens.AppFault(this) is { } appFault)
        {
            yield return appFault;
        }

        if (HasToken && SlackTokens.BotFault(this) is { } botFault)
        {
            yield return botFault;
        }

        if (!IsAllowed(ApiBaseUrl))
        {
            yield return new ValidationResult(
                "The address must begin with https://; plain http:// is allowed for this machine alone.", [nameof(ApiBaseUrl)]);
        }
    }

    private static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
