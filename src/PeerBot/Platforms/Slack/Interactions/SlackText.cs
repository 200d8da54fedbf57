using System.Text;
using System.Text.RegularExpressions;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>
/// What people wrote, out of the form in which Slack sends it: signs are escaped, and links, channels and groups stand in
/// angle brackets. Mentions of people stay, as <c>&lt;@U1&gt;</c>, for the command's grammar.
/// </summary>
internal static partial class SlackText
{
    public static string Read(string sent)
    {
        StringBuilder text = new(sent.Length);
        int at = 0;
        foreach (Match token in Token().Matches(sent))
        {
            text.Append(Unescape(sent[at..token.Index])).Append(Read(token.Groups["what"].Value, Unescape(token.Groups["label"].Value)));
            at = token.Index + token.Length;
        }

        return text.Append(Unescape(sent[at..])).ToString().Replace('\u00A0', ' ');
    }

    /// <summary>What stands after the bot's own mention; all of it where there is none.</summary>
    public static string AfterMention(string sent, string userId)
    {
        Match own = Token().Matches(sent).FirstOrDefault(token => token.Groups["what"].Value == "@" + userId) ?? Match.Empty;
        return own.Success ? sent[(own.Index + own.Length)..].TrimStart(':', ',', ' ') : sent;
    }

    private static string Read(string what, string label) => what switch
    {
        ['@', .. string user] => $"<@{user}>",
        ['#', .. string channel] => "#" + (label.Length > 0 ? label : channel),
        ['!', .. string special] => Special(special, label),
        _ => Address(Unescape(what), label),
    };

    private static string Special(string special, string label)
    {
        string name = special.Split('^')[0];
        return name switch
        {
            "subteam" => label.Length > 0 ? label : "@" + special[(name.Length + 1)..],
            "date" => label,
            _ => "@" + name,
        };
    }

    /// <summary>Slack makes links of what looks like one, so a label that says the same is no label.</summary>
    private static string Address(string target, string label)
    {
        bool isMail = target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        return label.Length == 0 || target.Contains(label.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            ? isMail && label.Length > 0 ? label : target
            : $"{label} ({target})";
    }

    private static string Unescape(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex(@"<(?<what>[@#!]?[^<>|\s][^<>|]*)(?:\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
