using System.CommandLine;

namespace PeerBot.Hosting.Verbs;

/// <summary>The default verb: runs PeerBot until it is stopped.</summary>
internal static class RunVerb
{
    public static RootCommand Define()
    {
        RootCommand command = new("PeerBot facilitates the daily sessions of a study group.")
        {
            // Settings such as --Web:Urls=... are the configuration's to read.
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, cancellationToken) => OperatorErrors.TellAsync(() => RunAsync([.. parsed.UnmatchedTokens], cancellationToken)));
        return command;
    }

    private static async Task RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        SettingsCheck.RefuseWords(settings);
        await using WebApplication app = PeerBotApp.Build(settings, TimeProvider.System);
        app.Prepare();
        app.Lifetime.ApplicationStarted.Register(() =>
            Console.WriteLine($"PeerBot is ready. Open {string.Join(" or ", app.Urls)} in a browser; Ctrl+C stops it."));
        await app.RunAsync(cancellationToken);
    }
}
