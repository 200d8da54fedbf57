using System.CommandLine;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Discord.Checks;
using PeerBot.Platforms.Slack.Checks;

namespace PeerBot.Hosting.Verbs;

/// <summary><c>check</c>: tells before the first start, and whenever something is wrong, what the chat services think of the settings.</summary>
internal static class CheckVerb
{
    public static Command Define()
    {
        Option<string?> channel = new("--channel") { Description = "The id of a channel: what may the bot do there?" };
        Command command = new("check", "Checks the settings and asks the chat services about tokens, commands and the clock.") { channel };

        // Settings such as --Discord:TokenFile=... are the configuration's to read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            bool isGood = true;
            int code = await OperatorErrors.TellAsync(async () => isGood = await RunAsync(
                [.. parsed.UnmatchedTokens], parsed.GetValue(channel), parsed.InvocationConfiguration.Output, cancellationToken));
            return code == 0 && isGood ? 0 : 1;
        });
        return command;
    }

    /// <returns>Whether nothing is wrong.</returns>
    private static async Task<bool> RunAsync(string[] settings, string? channel, TextWriter output, CancellationToken cancellationToken)
    {
        SettingsCheck.RefuseWords(settings);
        await using WebApplication app = PeerBotApp.Build(settings, TimeProvider.System);
        CatalogueCheck.Run(app.Services.GetRequiredService<Catalogue>(), app.Services.GetRequiredService<Phrasebook>());
        return await TellAsync(
                "Discord",
                "Discord:TokenFile or Discord:Token",
                app.Configuration.HasDiscord ? app.Services.GetRequiredService<DiscordCheck>().RunAsync(IsSlacks(channel) ? null : channel, cancellationToken) : null,
                output)
            & await TellAsync(
                "Slack",
                "Slack:AppTokenFile and Slack:BotTokenFile, or Slack:AppToken and Slack:BotToken",
                app.Configuration.HasSlack ? app.Services.GetRequiredService<SlackCheck>().RunAsync(IsSlacks(channel) ? channel : null, cancellationToken) : null,
                output);
    }

    /// <summary>Discord's ids are numbers, Slack's begin with a letter.</summary>
    private static bool IsSlacks(string? channel) => channel is [var first, ..] && char.IsAsciiLetter(first);

    /// <param name="keys">Which settings bring the service in.</param>
    /// <param name="lines">What was found, or <see langword="null"/> where the service is not set up.</param>
    private static async Task<bool> TellAsync(string service, string keys, IAsyncEnumerable<CheckLine>? lines, TextWriter output)
    {
        if (lines is null)
        {
            await output.WriteLineAsync($"{service}: not set up. Give it a token with {keys}.");
            return true;
        }

        bool isGood = true;
        await foreach (CheckLine line in lines)
        {
            await output.WriteLineAsync($"{service}: {(line.IsGood ? "ok   " : "WRONG")} {line.Text}");
            isGood &= line.IsGood;
        }

        return isGood;
    }
}
