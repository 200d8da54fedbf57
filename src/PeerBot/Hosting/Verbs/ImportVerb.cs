using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PeerBot.Hosting.Verbs;

/// <summary>
/// <c>import</c>: reads posts that were written by hand, or minutes that were exported, into the record of a team. It writes
/// in short steps, so it works beside a running bot.
/// </summary>
internal static class ImportVerb
{
    private static readonly Argument<string> Path = new("path") { Description = "A file, or a folder of Markdown and JSON files." };

    private static readonly Option<string?> Team = new("--team")
    {
        Description = "The team's name, or id:NUMBER where several have one name. May be left out when there is one team.",
    };

    private static readonly Option<DateOnly?> Date = new("--date")
    {
        Description = "The day of a single file that does not tell it, such as 2021-08-01.",
        CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : Refuse(result),
    };

    private static readonly Option<string?> Author = new("--author")
    {
        Description = "The member who wrote the posts: what they learned and how they look back becomes their own text.",
    };

    private static readonly Option<bool> AddMembers = new("--add-members")
    {
        Description = "Makes former members of people whom only the posts know.",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only tells what would be read." };

    public static Command Define()
    {
        Command command = new("import", "Reads older minutes. A day that is recorded already is left alone.")
        {
            Path, Team, Date, Author, AddMembers, DryRun,
        };

        // Settings such as --Storage:Path=... are the configuration's to read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => OperatorErrors.TellAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ImportOrder order = new(
            parsed.GetRequiredValue(Path),
            parsed.GetValue(Team),
            parsed.GetValue(Date),
            parsed.GetValue(Author),
            parsed.GetValue(AddMembers),
            parsed.GetValue(DryRun));
        string[] settings = [.. parsed.UnmatchedTokens];
        SettingsCheck.RefuseWords(settings);
        await using WebApplication app = PeerBotApp.Build(settings, TimeProvider.System);
        ImportRun run = ActivatorUtilities.CreateInstance<ImportRun>(app.Services);
        await run.RunAsync(order, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken);
    }

    private static DateOnly? Refuse(ArgumentResult result)
    {
        result.AddError($"'{result.Tokens[0].Value}' is no day. Write it as 2021-08-06.");
        return null;
    }
}
