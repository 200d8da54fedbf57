using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>Sentences in Discord's Markdown. What a user wrote is escaped, so it never becomes markup, a mention or a masked link.</summary>
internal static partial class Markup
{
    public static string Of(IEnumerable<Span> spans) => string.Concat(spans.Select(Of));

    private static string Of(Span span) => span switch
    {
        Plain plain => Escape(plain.Text),
        Strong strong => string.IsNullOrWhiteSpace(strong.Text) ? strong.Text : $"**{Escape(strong.Text)}**",
        Code code => CodeSpan(code.Text),
        Mention { Ping: true } mention when UserId(mention) is { } id => $"<@{id}>",
        Mention mention => Escape(mention.Member.Name),
        Moment moment => string.Create(CultureInfo.InvariantCulture, $"<t:{moment.At.ToUnixTimeSeconds()}:f>"),
        Link { Target.Scheme: "http" or "https" } link => Masked(link),
        Link link => Escape(link.Label),
        _ => throw new InvalidOperationException($"Discord cannot show a {span.GetType().Name}."),
    };

    /// <summary>The users who are to be notified.</summary>
    public static ImmutableArray<string> Pinged(IEnumerable<Span> spans) =>
        [.. spans.OfType<Mention>().Where(mention => mention.Ping).Select(UserId).OfType<string>().Distinct()];

    /// <summary>Addresses stay as they are, since a backslash would break them; everything else that could be markup is escaped.</summary>
    public static string Escape(string text)
    {
        string escaped = "";
        int at = 0;
        foreach (Match address in Address().Matches(text))
        {
            escaped += EscapeWords(text[at..address.Index]) + address.Value;
            at = address.Index + address.Length;
        }

        return escaped + EscapeWords(text[at..]);
    }

    /// <summary>Columns and line ends kept. What would end the block is broken by a blank of no width.</summary>
    public static string Fenced(string text) =>
        $"```\n{text.Replace("```", "`\u200b`\u200b`", StringComparison.Ordinal)}\n```";

    private static string EscapeWords(string text) => Numbered().Replace(Special().Replace(text, @"\$0"), @"$1\.");

    private static string CodeSpan(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length == 0 ? line : line.Contains('`', StringComparison.Ordinal) ? $"`` {line} ``" : $"`{line}`";
    }

    private static string Masked(Link link)
    {
        string target = link.Target.AbsoluteUri.Replace(">", "%3E", StringComparison.Ordinal);
        return link.Label == link.Target.ToString() ? $"<{target}>" : $"[{Escape(link.Label)}](<{target}>)";
    }

    private static string? UserId(Mention mention) =>
        mention.Member.UserIdOn(DiscordPlatform.Word) is { Length: > 0 } id && id.All(char.IsAsciiDigit) ? id : null;

    [GeneratedRegex(@"https?://[^\s<>()\[\]*|`~\\]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\\*_~`|<>\[\]()@]|(?<=^[ \t]*)[#+-]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Special();

    [GeneratedRegex(@"^([ \t]*\d+)\.", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
