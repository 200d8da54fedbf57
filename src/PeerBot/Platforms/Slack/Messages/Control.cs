using System.Collections.Immutable;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>A button or a field of a form.</summary>
internal sealed record Control(string Type) : Part(Type)
{
    public string? ActionId { get; init; }

    public PlainText? Text { get; init; }

    public string? Value { get; init; }

    public string? Style { get; init; }

    public bool? Multiline { get; init; }

    public int? MaxLength { get; init; }

    public string? InitialValue { get; init; }

    public string? InitialDate { get; init; }

    public string? InitialTime { get; init; }

    public string? InitialUser { get; init; }

    public ImmutableArray<string>? InitialUsers { get; init; }

    public ImmutableArray<SelectOption>? Options { get; init; }

    public SelectOption? InitialOption { get; init; }

    public bool? DefaultToCurrentConversation { get; init; }

    public bool? ResponseUrlEnabled { get; init; }
}

/// <summary>One choice of a select.</summary>
internal sealed record SelectOption(PlainText Text, string Value);
