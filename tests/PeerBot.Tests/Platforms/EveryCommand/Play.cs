using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PeerBot.Hosting;

namespace PeerBot.Tests.Platforms.EveryCommand;

/// <summary>Plays the scenario and writes down what people get to see, as a text that can be reviewed.</summary>
internal sealed partial class Play(IStage stage, string language)
{
    private readonly ImmutableArray<ScenarioStep> steps = Scenario.Read(stage.Platform, language);
    private readonly SortedSet<string> buttons = new(StringComparer.Ordinal);
    private readonly SortedSet<string> forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> sent = new(StringComparer.Ordinal);
    private readonly List<string> impossible = [];
    private readonly StringBuilder text = new();
    private string? form;

    /// <returns>What was done and seen.</returns>
    public async Task<string> RunAsync()
    {
        foreach (ScenarioStep step in steps)
        {
            if (step is ScenarioStep.Headline)
            {
                text.Append("# ").Append(step.Line).Append("\n\n");
                continue;
            }

            try
            {
                Write(step, await TakeAsync(step));
            }
            catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
            {
                impossible.Add($"'{step.Name}: {step.Line}' cannot be done: {exception.Message}");
            }
        }

        return text.ToString();
    }

    /// <summary>Every command is typed at least once.</summary>
    public void AssertEveryCommandOccurs()
    {
        string[] typed = [.. steps.OfType<ScenarioStep.Command>().Select(step => step.Path)];
        AssertNone(FeatureCatalogue.All.Where(command => !typed.Contains(command.Path))
            .Select(command => $"{command.Path} has no scenario: add one, such as 'Bo: {command.Example[1..]}' with its options by name."));
    }

    /// <summary>Moments are shown in the reader's own time; one in UTC stands where a platform can show no moment.</summary>
    public void AssertNoMomentIsInUtc() => Assert.DoesNotContain(" UTC", text.ToString(), StringComparison.Ordinal);

    /// <summary>Every step can be done, and every button is pressed and every form sent at least once.</summary>
    public void AssertNothingIsLeftOut()
    {
        string[] pressed = [.. steps.OfType<ScenarioStep.Press>().Select(step => step.Path)];
        AssertNone(
        [
            .. impossible,
            .. buttons.Except(pressed).Select(path => $"A button carries out '{path}' and nobody presses it: add 'Bo: press {path}'."),
            .. forms.Except(sent).Select(path => $"A form asks for '{path}' and nobody sends it: add 'Bo: send FIELD=VALUE | FIELD=VALUE'."),
        ]);
    }

    private void AssertNone(IEnumerable<string> missing)
    {
        string found = string.Join('\n', missing);
        Assert.True(found.Length == 0, $"In {Scenario.File}, on {stage.Platform}:\n{found}\n"
            + "Then run the tests of EveryCommand with PEERBOT_UPDATE_SNAPSHOTS=1 and read what changed in their snapshots.");
    }

    private Task<Seen> TakeAsync(ScenarioStep step)
    {
        switch (step)
        {
            case ScenarioStep.Command command:
                return stage.TypeAsync(command);
            case ScenarioStep.Press press:
                return stage.PressAsync(press);
            case ScenarioStep.Send send:
                sent.Add(form ?? throw new InvalidOperationException("no form is open"));
                return stage.SendAsync(send);
            case ScenarioStep.Complete complete:
                return stage.CompleteAsync(complete);
            default:
                return stage.LookAsync();
        }
    }

    private void Write(ScenarioStep step, Seen seen)
    {
        form = seen.Form;
        if (seen.Form is not null)
        {
            forms.Add(seen.Form);
        }

        buttons.UnionWith(seen.Buttons.Select(call => call.Path));
        text.Append(step.Name).Append("> ").Append(step.Line.Replace("\n", "\n      ", StringComparison.Ordinal)).Append('\n');
        foreach (string line in seen.Lines.DefaultIfEmpty("nothing more is shown"))
        {
            text.Append("    ").Append(Lasting(line)).Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>Without what is another each time, or says nothing to a reader.</summary>
    private static string Lasting(string line) => Size().Replace(Port().Replace(Secret().Replace(line, "(a secret)"), "/"), "");

    [GeneratedRegex("(?<=^  file .*), [0-9]+ bytes$")]
    private static partial Regex Size();

    [GeneratedRegex("[A-Za-z0-9_-]{32,}|(?<=code:)[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex Secret();

    [GeneratedRegex(@"(?<=//127\.0\.0\.1):\d+/")]
    private static partial Regex Port();
}
