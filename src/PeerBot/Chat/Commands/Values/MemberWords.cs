using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PeerBot.Chat.Commands.Values;

/// <summary>How members are written: names, names in quotes, and the mentions of Discord and Slack.</summary>
internal static partial class MemberWords
{
    /// <summary>The platform id inside <c>&lt;@U123&gt;</c>, <c>&lt;@!123&gt;</c> or <c>&lt;@U123|name&gt;</c>.</summary>
    public static string? MentionedId(string word) => Mention().Match(word) is { Success: true } match ? match.Groups["id"].Value : null;

    public static bool IsCaller(string word) => Folded.Fold(word) is "me" or "나" or "저" or "본인";

    /// <summary>Parts a list at its commas, and each part into words; a mention or a quoted name is one word.</summary>
    public static IEnumerable<ImmutableArray<string>> Split(string written)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        foreach (Match match in Word().Matches(written))
        {
            if (match.Groups["comma"].Success)
            {
                yield return words.DrainToImmutable();
            }
            else
            {
                words.Add(Unquote(match.Value));
            }
        }

        yield return words.DrainToImmutable();
    }

    public static string Unquote(string word) => word is [('"' or '\'') and var open, .. string inner, var close] && open == close ? inner : word;

    [GeneratedRegex(@"^<@!?(?<id>[^|<>\s]+)(?:\|[^<>]*)?>\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<comma>[,，、])|<@[^<>]+>|""[^""]+""|[^\s,，、<]+|<", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
