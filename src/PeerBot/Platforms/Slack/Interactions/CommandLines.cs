using System.Collections.Frozen;
using PeerBot.Chat.Commands;
using PeerBot.Domain;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// What a typed line means. Everything can be said to the one entry command; a command that is called like a group means that
/// group, also behind a prefix that keeps it apart from other apps, as in <c>/study-question</c>.
/// </summary>
internal sealed class CommandLines(Catalogue catalogue, CommandText text)
{
    private const string Help = "peerbot help";

    private readonly FrozenSet<string> groups = catalogue.Commands.Select(command => command.Group).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="command">The slash command, or empty for a line to the bot.</param>
    public Result<CommandCall> Read(string command, string line)
    {
        string written = line.Trim();
        string name = command.TrimStart('/');
        string last = name[(name.LastIndexOf('-') + 1)..];
        if (groups.Contains(last))
        {
            return IsHelp(written) ? HelpOn(last) : text.Parse($"/{last.ToLowerInvariant()} {written}");
        }

        string first = written.Split(' ', 2)[0];
        return first.Length == 0 || IsHelp(first) ? HelpOn(written[first.Length..].Trim()) : text.Parse(written);
    }

    private static CommandCall HelpOn(string what) => what.Length == 0 ? CommandCall.Of(Help) : CommandCall.Of(Help, ("command", what));

    private static bool IsHelp(string word) => word.TrimStart('/').ToUpperInvariant() is "HELP" or "?" or "도움말" or "도움";
}
