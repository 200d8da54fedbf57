using System.CommandLine;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Minutes;

namespace PeerBot.Hosting.Verbs;

/// <summary>
/// <c>export</c>: writes the minutes of a stretch of days into a folder, such as the checkout of a site. It only reads the
/// database, so it works beside a running bot.
/// </summary>
internal static class ExportVerb
{
    private static readonly Option<string> Team = new("--team")
    {
        Description = "The team's name, or id:NUMBER where several have one name.",
        Required = true,
    };

    private static readonly Option<DateOnly?> From = Required(MinutesOptions.Day("--from", "The first day, such as 2021-08-01."));

    private static readonly Option<DateOnly?> To = Required(MinutesOptions.Day("--to", "The last day."));

    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = "The folder. Posts for Jekyll go into its folder _posts.",
        Required = true,
    };

    private static readonly Option<string> Format = MinutesOptions.Format();

    private static readonly Option<string?> Mine = new("--mine") { Description = "A member's name: writes their own copy, with their own texts." };

    public static Command Define()
    {
        Command command = new("export", "Writes the minutes as files. What did not change is not touched.")
        {
            Team, From, To, Out, Format, Mine,
        };

        // Settings such as --Storage:Path=... are the configuration's to read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => OperatorErrors.TellAsync(() => RunAsync(parsed, cancellationToken)));
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        MinutesFormat format = MinutesFormats.Of(parsed.GetValue(Format));
        ExportOrder order = new(
            parsed.GetRequiredValue(Team),
            parsed.GetRequiredValue(From)!.Value,
            parsed.GetRequiredValue(To)!.Value,
            format,
            MinutesOptions.FolderOf(parsed.GetRequiredValue(Out), format),
            parsed.GetValue(Mine));
        string[] settings = [.. parsed.UnmatchedTokens];
        SettingsCheck.RefuseWords(settings);
        await using WebApplication app = PeerBotApp.Build(settings, TimeProvider.System);
        ExportRun run = ActivatorUtilities.CreateInstance<ExportRun>(app.Services);
        FilesWritten written = await run.RunAsync(order, parsed.InvocationConfiguration.Error, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(written.ToString());
    }

    private static Option<DateOnly?> Required(Option<DateOnly?> option)
    {
        option.Required = true;
        return option;
    }
}
