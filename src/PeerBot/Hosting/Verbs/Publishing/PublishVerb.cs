using System.CommandLine;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Minutes;

namespace PeerBot.Hosting.Verbs.Publishing;

/// <summary><c>publish</c>: commits published minutes to a git repository. It only reads the database, so it works beside a running bot.</summary>
internal static class PublishVerb
{
    private static readonly Option<string?> Team = new("--team")
    {
        Description = "The team's name, or id:NUMBER where several have one name. The only team if left out.",
    };

    private static readonly Option<DirectoryInfo> Repository = new("--repository")
    {
        Description = "A folder in a git repository. Posts for Jekyll go into its folder _posts.",
        Required = true,
    };

    private static readonly Option<DateOnly?> From = MinutesOptions.Day("--from", "The first day, such as 2021-08-01. The team's first session if left out.");

    private static readonly Option<DateOnly?> To = MinutesOptions.Day("--to", "The last day. Today if left out.");

    private static readonly Option<string> Format = MinutesOptions.Format();

    public static Command Define()
    {
        Command command = new("publish", "Commits published minutes to a git repository, each day by whoever wrote it. Nothing is pushed or rewritten.")
        {
            Team, Repository, From, To, Format,
        };

        // Settings such as --Storage:Path=... are the configuration's to read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => OperatorErrors.TellAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        MinutesFormat format = MinutesFormats.Of(parsed.GetValue(Format));
        PublishOrder order = new(
            parsed.GetValue(Team),
            MinutesOptions.FolderOf(parsed.GetRequiredValue(Repository), format),
            parsed.GetValue(From),
            parsed.GetValue(To),
            format);
        string[] settings = [.. parsed.UnmatchedTokens];
        SettingsCheck.RefuseWords(settings);
        await using WebApplication app = PeerBotApp.Build(settings, TimeProvider.System);
        PublishRun run = ActivatorUtilities.CreateInstance<PublishRun>(app.Services);
        DaysPublished published = await run.RunAsync(order, parsed.InvocationConfiguration.Error, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(published.ToString());
    }
}
