using System.CommandLine;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Discord.Checks;

namespace PeerBot.Hosting.Verbs;

/// <summary><c>check</c>: tells before the first start, and whenever something is wrong, what Discord thinks of the settings.</summary>
internal static class CheckVerb
{
    public static Command Define()
    {
        Option<string?> channel = new("--channel") { Description = "The id of a channel of Discord's: what may the bot do there?" };
        Command command = new("check", "Checks the settings and asks Discord about the token, the commands and the clock.") { channel };

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
        if (!app.Configuration.HasDiscord)
        {
            await output.WriteLineAsync("Discord: not set up. Give it a token with Discord:TokenFile or Discord:Token.");
            return true;
        }

        bool isGood = true;
        await foreach (CheckLine line in app.Services.GetRequiredService<DiscordCheck>().RunAsync(channel, cancellationToken))
        {
            await output.WriteLineAsync($"Discord: {(line.IsGood ? "ok   " : "WRONG")} {line.Text}");
            isGood &= line.IsGood;
        }

        return isGood;
    }
}
