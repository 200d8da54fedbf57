using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Rules;

/// <summary>The options of one command as Discord can hold them.</summary>
internal static partial class OptionRules
{
    /// <summary>Discord's bound, on options and on choices.</summary>
    private const int Most = 25;

    public static IEnumerable<string> Broken(Catalogue catalogue) =>
        catalogue.Commands.SelectMany(command => InCommand(command).Select(rule => $"/{command.Path}: {rule}"));

    private static IEnumerable<string> InCommand(CommandSpec command)
    {
        if (command.Options.Length > Most)
        {
            yield return $"{command.Options.Length} options; at most {Most} are allowed.";
        }

        if (command.Options.Select(option => option.Name).Distinct(StringComparer.Ordinal).Count() < command.Options.Length)
        {
            yield return "two options have one name.";
        }

        if (command.Options.SkipWhile(option => option.IsRequired).Any(option => option.IsRequired))
        {
            yield return "required options come before the others.";
        }

        foreach (string rule in command.Options.SelectMany(InOption))
        {
            yield return rule;
        }
    }

    private static IEnumerable<string> InOption(OptionSpec option)
    {
        if (!Name().IsMatch(option.Name))
        {
            yield return $"the option '{option.Name}' is not 1 to 32 letters from a to z.";
        }

        int choices = option.Choices.Length;
        if (option.Kind == OptionKind.Choice ? choices is 0 or > Most : choices > 0)
        {
            yield return $"'{option.Name}' has {choices} choices; a choice has 1 to {Most}, and nothing else has any.";
        }

        if (option.Kind == OptionKind.Number && option.Min > option.Max)
        {
            yield return $"'{option.Name}' has no number from {option.Min} to {option.Max}.";
        }

        if (option.Kind == OptionKind.Item == (option.Item == ItemKind.None))
        {
            yield return $"'{option.Name}' must say what is numbered exactly when it is an item.";
        }
    }

    [GeneratedRegex(@"^[a-z]{1,32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
