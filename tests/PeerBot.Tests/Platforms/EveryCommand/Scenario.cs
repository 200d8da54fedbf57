using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PeerBot.Chat.Commands;
using PeerBot.Hosting;

namespace PeerBot.Tests.Platforms.EveryCommand;

/// <summary>Reads <c>Scenario.txt</c>: what people do so that every command occurs. How its lines are written stands at its head.</summary>
internal static partial class Scenario
{
    public const string File = "tests/PeerBot.Tests/Platforms/EveryCommand/Scenario.txt";

    private static readonly ImmutableArray<CommandSpec> Commands = [.. FeatureCatalogue.All];

    /// <param name="platform">Such as <c>discord</c>.</param>
    /// <param name="language">Takes the place of <c>{language}</c>.</param>
    public static ImmutableArray<ScenarioStep> Read(string platform, string language) =>
    [
        .. Lines().Select(line => Step(line.Replace("{language}", language, StringComparison.Ordinal)))
            .Where(step => step.Only is null || step.Only == platform),
    ];

    /// <summary>Lines that begin with a blank go on with the line before.</summary>
    private static List<string> Lines([CallerFilePath] string thisFile = "")
    {
        List<string> lines = [];
        foreach (string line in System.IO.File.ReadLines(Path.Combine(Path.GetDirectoryName(thisFile)!, "Scenario.txt")))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                lines[^1] += "\n" + line[4..];
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static ScenarioStep Step(string line) => line.StartsWith("# ", StringComparison.Ordinal) ? new ScenarioStep.Headline(line[2..]) : Deed(line);

    private static ScenarioStep Deed(string line)
    {
        Match said = Saying().Match(line);
        Assert.True(said.Success, $"{File}: '{line}' does not say who does it, as in 'Bo: question list'.");
        string act = said.Groups["act"].Value;
        ScenarioStep step = act.Split(' ', 2) switch
        {
            ["look"] => new ScenarioStep.Look(act),
            ["press", string path] => new ScenarioStep.Press(act, path),
            ["send"] => new ScenarioStep.Send(act, []),
            ["send", string values] => new ScenarioStep.Send(act, [.. values.Split(" | ").Select(value => Parts(value, '='))]),
            ["complete", string begun] => Completion(act, begun),
            _ when said.Groups["only"].Value == "slack" && FindCommand(act) is null => new ScenarioStep.Command("/peer " + act, act, "", []),
            _ => Command(act),
        };
        return step with { Name = said.Groups["name"].Value, Only = said.Groups["only"] is { Success: true, Value: string only } ? only : null };
    }

    private static ScenarioStep.Complete Completion(string act, string begun)
    {
        CommandSpec command = CommandOf(begun);
        (string option, string typed) = Parts(begun[(command.Path.Length + 1)..], ':');
        return new ScenarioStep.Complete(act, command.Path, option, typed);
    }

    private static ScenarioStep.Command Command(string act)
    {
        CommandSpec command = CommandOf(act);
        Match[] names = [.. OptionName().Matches(act).Where(name => command.FindOption(name.Groups[1].Value) is not null)];
        return new ScenarioStep.Command(
            "/" + act,
            act,
            command.Path,
            [.. names.Select((name, at) => (name.Groups[1].Value, act[(name.Index + name.Length)..(at + 1 < names.Length ? names[at + 1].Index : act.Length)]))]);
    }

    private static CommandSpec? FindCommand(string act) =>
        Commands.Where(command => act == command.Path || act.StartsWith(command.Path + " ", StringComparison.Ordinal)).MaxBy(command => command.Path.Length);

    private static CommandSpec CommandOf(string act) => FindCommand(act)
        ?? throw new InvalidOperationException($"{File}: '{act}' is neither a command nor 'press', 'send', 'complete' or 'look'.");

    private static (string Name, string Value) Parts(string written, char between)
    {
        int at = written.IndexOf(between, StringComparison.Ordinal);
        return (written[..at], written[(at + 1)..]);
    }

    [GeneratedRegex(@"^(?<name>\w+)(?: \((?<only>\w+)\))?: (?<act>.+)$", RegexOptions.Singleline)]
    private static partial Regex Saying();

    [GeneratedRegex(" ([a-z]+):")]
    private static partial Regex OptionName();
}
