using System.CommandLine;
using PeerBot.Storage.Backups;

namespace PeerBot.Hosting.Verbs;

/// <summary><c>restore</c>: puts a backup in the place of the database of a PeerBot that is stopped.</summary>
internal static class RestoreVerb
{
    private static readonly Argument<string> Backup = new("file") { Description = "The backup. It stays where it is." };

    public static Command Define()
    {
        Command command = new("restore", "Puts a backup in the place of the database, and keeps what was there. Stop PeerBot first.") { Backup };

        // Settings such as --Storage:Path=... are the configuration's to read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => OperatorErrors.TellAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] settings = [.. parsed.UnmatchedTokens];
        SettingsCheck.RefuseWords(settings);
        await using WebApplication app = PeerBotApp.Build(settings, TimeProvider.System);
        (BackupContents contents, string? former) = app.Services.GetRequiredService<DatabaseRestore>().Run(parsed.GetRequiredValue(Backup));
        string kept = former is null ? "" : $" The former database is {former}.";
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"In place and checked: {contents}.{kept}".AsMemory(), cancellationToken);
    }
}
