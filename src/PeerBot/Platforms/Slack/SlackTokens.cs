using System.ComponentModel.DataAnnotations;

namespace PeerBot.Platforms.Slack;

/// <summary>The two tokens, kept so that they cannot slip into a log or a message.</summary>
internal sealed class SlackTokens
{
    private const string AppStart = "xapp-";
    private const string BotStart = "xoxb-";

    private readonly string app;
    private readonly string bot;

    private SlackTokens(string app, string bot) => (this.app, this.bot) = (app, bot);

    /// <summary>For the API's header alone: opens connections.</summary>
    public string RevealApp() => app;

    /// <summary>For the API's header alone: everything else.</summary>
    public string RevealBot() => bot;

    public override string ToString() => "(secret)";

    /// <exception cref="IOException">A file vanished after the settings were checked.</exception>
    public static SlackTokens Of(SlackOptions options) =>
        new(Read(options.AppToken, options.AppTokenFile), Read(options.BotToken, options.BotTokenFile));

    /// <returns>What is wrong with the app-level token, without telling it; <see langword="null"/> when it can be one.</returns>
    public static ValidationResult? AppFault(SlackOptions options) => Fault(
        (nameof(SlackOptions.AppToken), options.AppToken), (nameof(SlackOptions.AppTokenFile), options.AppTokenFile), AppStart, "app-level token (Basic Information > App-Level Tokens)");

    /// <returns>What is wrong with the bot's token, without telling it; <see langword="null"/> when it can be one.</returns>
    public static ValidationResult? BotFault(SlackOptions options) => Fault(
        (nameof(SlackOptions.BotToken), options.BotToken), (nameof(SlackOptions.BotTokenFile), options.BotTokenFile), BotStart, "bot token (OAuth & Permissions > Bot User OAuth Token)");

    private static ValidationResult? Fault((string Key, string? Text) value, (string Key, string? Path) file, string start, string what)
    {
        bool isFile = !string.IsNullOrWhiteSpace(file.Path);
        string key = isFile ? file.Key : value.Key;
        if (isFile && !File.Exists(file.Path))
        {
            return new ValidationResult($"There is no file {file.Path}.", [key]);
        }

        string token = Read(value.Text, file.Path);
        return token switch
        {
            "" => new ValidationResult($"Slack needs both tokens; the {what} is missing.", [key]),
            _ when !token.StartsWith(start, StringComparison.Ordinal) =>
                new ValidationResult($"This is no {what}: that begins with {start}.", [key]),
            _ when token.Any(letter => letter is <= ' ' or > '~') =>
                new ValidationResult("A token has no blanks, line ends or letters beyond ASCII. Copy it again from api.slack.com/apps.", [key]),
            _ => null,
        };
    }

    private static string Read(string? value, string? file) =>
        (string.IsNullOrWhiteSpace(file) ? value ?? "" : File.ReadAllText(file)).Trim();
}
