using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>A window over the chat.</summary>
internal sealed record SlackView(PlainText Title, ImmutableArray<SlackBlock> Blocks)
{
    public string Type { get; } = "modal";

    public string? CallbackId { get; init; }

    public PlainText? Submit { get; init; }

    public PlainText? Close { get; init; }

    /// <summary>Comes back with what was filled in. It passes through the person's own program, so it is no proof of anything.</summary>
    public string? PrivateMetadata { get; init; }
}

/// <summary>Opens a window in the moment after something was done.</summary>
internal sealed record OpenedView(string TriggerId, SlackView View);

/// <summary>Puts something else into an open window.</summary>
/// <param name="Hash">Of what it showed last; where that has changed since, Slack refuses.</param>
internal sealed record UpdatedView(string ViewId, string? Hash, SlackView View);

/// <summary>Says at the fields what is wrong with them; the window stays open.</summary>
/// <param name="Errors">A sentence by the id of the field's block.</param>
internal sealed record FieldErrors(ImmutableSortedDictionary<string, string> Errors)
{
    public string ResponseAction { get; } = "errors";
}

/// <summary>How windows are written for Slack.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OpenedView))]
[JsonSerializable(typeof(UpdatedView))]
[JsonSerializable(typeof(PublishedView))]
[JsonSerializable(typeof(FieldErrors))]
[JsonSerializable(typeof(RichStyle))]
internal sealed partial class ViewJson : JsonSerializerContext;
