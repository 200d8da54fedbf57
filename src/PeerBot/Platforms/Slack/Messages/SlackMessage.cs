using System.Collections.Immutable;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>A message as Slack takes it, for posting, editing and answering; which fields are set depends on the way it goes.</summary>
internal sealed record SlackMessage
{
    public string? Channel { get; init; }

    /// <summary>Who alone is to see it.</summary>
    public string? User { get; init; }

    /// <summary>The message that is edited.</summary>
    public string? Ts { get; init; }

    /// <summary>The thread that it belongs to.</summary>
    public string? ThreadTs { get; init; }

    /// <summary>What notifications and readers' aids tell; the blocks say the same.</summary>
    public required string Text { get; init; }

    /// <summary>Missing only where Slack would not take them.</summary>
    public ImmutableArray<SlackBlock>? Blocks { get; init; }

    /// <summary>Of an answer: <c>ephemeral</c> or <c>in_channel</c>.</summary>
    public string? ResponseType { get; init; }

    /// <summary>An answer to a press stands beside the message, not in its place.</summary>
    public bool? ReplaceOriginal { get; init; }

    public bool? UnfurlLinks { get; init; }

    public bool? UnfurlMedia { get; init; }
}

/// <summary>A part of a message or of a form.</summary>
/// <param name="Type">Slack's word, such as <c>rich_text</c>; which fields it has depends on it.</param>
internal sealed record SlackBlock(string Type)
{
    public string? BlockId { get; init; }

    /// <summary>Of a header.</summary>
    public PlainText? Text { get; init; }

    public ImmutableArray<Part>? Elements { get; init; }

    /// <summary>Of an input.</summary>
    public PlainText? Label { get; init; }

    public PlainText? Hint { get; init; }

    public Control? Element { get; init; }

    public bool? Optional { get; init; }
}

/// <summary>Text without any markup.</summary>
internal sealed record PlainText(string Text)
{
    public string Type { get; } = "plain_text";

    /// <summary>What looks like <c>:name:</c> stays as it was written.</summary>
    public bool Emoji { get; init; }
}

/// <summary>Something inside a block.</summary>
[System.Text.Json.Serialization.JsonDerivedType(typeof(Rich))]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Control))]
internal abstract record Part(string Type);

/// <summary>A piece of rich text: words with a style, a mention, a time, or a run, list or quote of such.</summary>
internal sealed record Rich(string Type) : Part(Type)
{
    public ImmutableArray<Rich>? Elements { get; init; }

    public string? Text { get; init; }

    /// <summary>Of words a <see cref="RichStyle"/>, of a list its kind.</summary>
    public object? Style { get; init; }

    public string? UserId { get; init; }

    public string? Url { get; init; }

    public string? Name { get; init; }

    public long? Timestamp { get; init; }

    public string? Format { get; init; }

    public string? Fallback { get; init; }

    public static Rich Words(string text) => new("text") { Text = text };

    public static Rich Bold(string text) => new("text") { Text = text, Style = RichStyle.Strong };

    public static Rich Run(ImmutableArray<Rich> elements) => new("rich_text_section") { Elements = elements };
}

/// <summary>How words look.</summary>
internal sealed record RichStyle
{
    public static RichStyle Strong { get; } = new() { Bold = true };

    public static RichStyle Typed { get; } = new() { Code = true };

    public bool? Bold { get; init; }

    public bool? Code { get; init; }
}
