using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Texts;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>
/// Sentences for Slack: as rich text, where words are words whatever they hold and bold stands beside Korean; and as the plain
/// line of notifications, where everything that could become a mention is escaped.
/// </summary>
internal static class Markup
{
    private const string DateFormat = "{date_short_pretty} {time}";

    public static ImmutableArray<Rich> Rich(IEnumerable<Span> spans) => [.. spans.Select(ToRich).OfType<Rich>()];

    /// <summary>The same in Slack's own markup.</summary>
    public static string Line(IEnumerable<Span> spans) => string.Concat(spans.Select(ToLine));

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static Rich? ToRich(Span span) => span switch
    {
        Plain { Text: "" } or Strong { Text: "" } or Code { Text: "" } => null,
        Plain plain => Messages.Rich.Words(plain.Text),
        Strong strong => Messages.Rich.Bold(strong.Text),
        Code code => new Rich("text") { Text = code.Text, Style = RichStyle.Typed },
        Mention { Ping: true } mention when UserId(mention) is { } id => new Rich("user") { UserId = id },
        Mention mention => Messages.Rich.Words(mention.Member.Name),
        Moment moment => new Rich("date") { Timestamp = moment.At.ToUnixTimeSeconds(), Format = DateFormat, Fallback = Fallback(moment) },
        Link link when IsWeb(link) => new Rich("link") { Url = link.Target.AbsoluteUri, Text = link.Label },
        Link { Label.Length: > 0 } link => Messages.Rich.Words(link.Label),
        Link => null,
        _ => throw new InvalidOperationException($"Slack cannot show a {span.GetType().Name}."),
    };

    private static string ToLine(Span span) => span switch
    {
        Plain plain => Escape(plain.Text),
        Strong strong => Escape(strong.Text),
        Code code => Escape(code.Text),
        Mention { Ping: true } mention when UserId(mention) is { } id => $"<@{id}>",
        Mention mention => Escape(mention.Member.Name),
        Moment moment => string.Create(CultureInfo.InvariantCulture, $"<!date^{moment.At.ToUnixTimeSeconds()}^{DateFormat}|{Fallback(moment)}>"),
        Link link when IsWeb(link) => $"<{Escape(link.Target.AbsoluteUri).Replace("|", "%7C", StringComparison.Ordinal)}|{Escape(link.Label.Replace('|', '/'))}>",
        Link link => Escape(link.Label),
        _ => throw new InvalidOperationException($"Slack cannot show a {span.GetType().Name}."),
    };

    private static string Fallback(Moment moment) => moment.At.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static bool IsWeb(Link link) => link.Target.IsAbsoluteUri && link.Target.Scheme is "http" or "https" && link.Label.Length > 0;

    /// <summary>A member may be known by a name alone; only what looks like Slack's own id can be mentioned.</summary>
    private static string? UserId(Mention mention) =>
        mention.Member.UserIdOn(SlackPlatform.Word) is [('U' or 'W'), _, ..] id && id.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)) ? id : null;
}
