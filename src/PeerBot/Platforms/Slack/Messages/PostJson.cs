using System.Text.Json.Serialization;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>How messages are written for Slack.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SlackMessage))]
[JsonSerializable(typeof(RichStyle))]
internal sealed partial class PostJson : JsonSerializerContext;
