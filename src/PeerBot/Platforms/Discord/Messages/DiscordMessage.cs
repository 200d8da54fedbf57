using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>A message as Discord takes it, for posting, editing and answering.</summary>
internal sealed record DiscordMessage
{
    /// <summary>Only the caller sees it.</summary>
    public const int Ephemeral = 1 << 6;

    public string? Content { get; init; }

    public ImmutableArray<Embed>? Embeds { get; init; }

    public ImmutableArray<Component>? Components { get; init; }

    public AllowedMentions AllowedMentions { get; init; } = AllowedMentions.Nobody;

    public ImmutableArray<AttachedFile>? Attachments { get; init; }

    public int? Flags { get; init; }

    /// <summary>At most 25 characters. Posted again under the same one within minutes, Discord gives back the first message.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}

/// <summary>Who may be notified. Always sent, because Discord's own default is everybody.</summary>
internal sealed record AllowedMentions(ImmutableArray<string> Parse, ImmutableArray<string> Users)
{
    public static AllowedMentions Nobody { get; } = new([], []);

    public static AllowedMentions Only(ImmutableArray<string> users) => new([], users);
}

/// <summary>A card.</summary>
internal sealed record Embed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>As 0xRRGGBB.</summary>
    public int? Color { get; init; }
}

/// <summary>A file of the message.</summary>
/// <param name="Id">Its place among the parts of the request, from 0; a text, as all ids are.</param>
/// <param name="Description">What a picture shows; at most 1,024 characters.</param>
internal sealed record AttachedFile(string Id, string Filename, string? Description);

/// <summary>A row of buttons, a button, or a part of a form; which fields it has depends on the type.</summary>
internal sealed record Component(ComponentType Type)
{
    public string? CustomId { get; init; }

    public string? Label { get; init; }

    public string? Description { get; init; }

    public int? Style { get; init; }

    public ImmutableArray<Component>? Components { get; init; }

    [JsonPropertyName("component")]
    public Component? Inner { get; init; }

    public ImmutableArray<SelectOption>? Options { get; init; }

    public ImmutableArray<SelectedUser>? DefaultValues { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }

    public string? Value { get; init; }
}

/// <summary>Discord's numbers of components.</summary>
internal enum ComponentType
{
    Row = 1,
    Button = 2,
    StringSelect = 3,
    TextInput = 4,
    UserSelect = 5,
    Label = 18,
}

/// <summary>One choice of a select.</summary>
internal sealed record SelectOption(string Label, string Value)
{
    public bool? Default { get; init; }
}

/// <summary>Somebody who is selected at first.</summary>
internal sealed record SelectedUser(string Id)
{
    public string Type { get; } = "user";
}
