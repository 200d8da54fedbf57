using System.ComponentModel.DataAnnotations;

namespace PeerBot.Platforms.Discord;

/// <summary>The bot's token, kept so that it cannot slip into a log or a message.</summary>
internal sealed class DiscordToken
{
    private readonly string secret;

    private DiscordToken(string secret) => this.secret = secret;

    /// <summary>For the two places that must send it: the API's header and the gateway's identification.</summary>
    public string Reveal() => secret;

    public override string ToString() => "(secret)";

    /// <exception cref="IOException">The file vanished after the settings were checked.</exception>
    public static DiscordToken Of(DiscordOptions options) => new(Read(options).Trim());

    /// <returns>What is wrong with the token, without telling it; <see langword="null"/> when it can be one.</returns>
    public static ValidationResult? Fault(DiscordOptions options)
    {
        bool isFile = !string.IsNullOrWhiteSpace(options.TokenFile);
        string key = isFile ? nameof(DiscordOptions.TokenFile) : nameof(DiscordOptions.Token);
        if (isFile && !File.Exists(options.TokenFile))
        {
            return new ValidationResult($"There is no file {options.TokenFile}.", [key]);
        }

        string token = Read(options).Trim();
        return token switch
        {
            "" => new ValidationResult("The token is empty.", [key]),
            _ when token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase) =>
                new ValidationResult("Write the token alone, without 'Bot' in front of it.", [key]),
            _ when token.Any(letter => letter is <= ' ' or > '~') =>
                new ValidationResult("A token has no blanks, line ends or letters beyond ASCII. Copy it again from the developer portal.", [key]),
            _ => null,
        };
    }

    private static string Read(DiscordOptions options) =>
        string.IsNullOrWhiteSpace(options.TokenFile) ? options.Token ?? "" : File.ReadAllText(options.TokenFile);
}
