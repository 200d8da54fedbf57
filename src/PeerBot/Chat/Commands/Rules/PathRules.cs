using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Rules;

/// <summary>The tree of commands as Discord and Slack can hold it.</summary>
internal static partial class PathRules
{
    /// <summary>Slack's bound on the slash commands of one app; Discord's is higher.</summary>
    private const int MostGroups = 50;

    /// <summary>Discord's bound on what stands below one command or group.</summary>
    public const int MostChildren = 25;

    public static IEnumerable<string> Broken(Catalogue catalogue)
    {
        IGrouping<string, CommandSpec>[] groups = [.. catalogue.Commands.GroupBy(command => command.Path.Split(' ')[0])];
        return
        [
            .. catalogue.Commands.Where(command => !Path().IsMatch(command.Path))
                .Select(command => $"/{command.Path}: a path is two or three words of 1 to 32 letters from a to z."),
            .. groups.Length > MostGroups ? [$"There are {groups.Length} groups; at most {MostGroups} are allowed."] : Array.Empty<string>(),
            .. groups.SelectMany(InGroup),
        ];
    }

    private static IEnumerable<string> InGroup(IGrouping<string, CommandSpec> group)
    {
        ILookup<string, string[]> bySecond = group.Select(command => command.Path.Split(' ')).Where(words => words.Length > 1).ToLookup(words => words[1]);
        if (bySecond.Count > MostChildren)
        {
            yield return $"/{group.Key}: {bySecond.Count} commands; at most {MostChildren} are allowed.";
        }

        foreach (IGrouping<string, string[]> second in bySecond)
        {
            if (second.Count() > MostChildren)
            {
                yield return $"/{group.Key} {second.Key}: {second.Count()} commands; at most {MostChildren} are allowed.";
            }

            if (second.Select(words => words.Length).Distinct().Count() > 1)
            {
                yield return $"/{group.Key} {second.Key}: cannot be a command and hold commands.";
            }
        }

        if (group.Count(command => command.IsGroupDefault) > 1)
        {
            yield return $"/{group.Key}: only one command can be the group's default.";
        }
    }

    [GeneratedRegex(@"^[a-z]{1,32}(?: [a-z]{1,32}){1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
