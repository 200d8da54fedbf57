using System.CommandLine;
using Microsoft.Extensions.Options;
using PeerBot.Storage.Backups;

namespace PeerBot.Hosting.Verbs;

/// <summary><c>backup</c>: makes a checked copy of the database, beside a running bot too.</summary>
internal static class BackupVerb
{
    private static readonly Option<string?> To = new("--to")
    {
        Description = "A new file, or a folder for a file with the present moment in its name. Backup:Folder if left out, else 'backups' beside the database.",
    };

    public static Command Define()
    {
        Command command = new("backup", "Makes a checked copy of the database, while PeerBot runs too.") { To };

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
        BackupOptions options = app.Services.GetRequiredService<IOptions<BackupOptions>>().Value;
        Storage.Database database = app.Services.GetRequiredService<Storage.Database>();
        string place = parsed.GetValue(To) ?? options.Home(database.Path) + Path.DirectorySeparatorChar;
        string file = Path.GetFullPath(
            Directory.Exists(place) || Path.EndsInDirectorySeparator(place)
                ? Path.Combine(place, BackupName.ByHand(TimeProvider.System.GetUtcNow()))
                : place);
        BackupContents contents = app.Services.GetRequiredService<DatabaseBackup>().Make(file);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"{file} is made and checked: {contents}".AsMemory(), cancellationToken);
    }
}
