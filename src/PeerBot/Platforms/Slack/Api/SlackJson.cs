using System.Text.Json.Serialization;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>How small requests are written for Slack.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NoArguments))]
[JsonSerializable(typeof(OpenConversation))]
internal sealed partial class SlackJson : JsonSerializerContext;

/// <summary>For methods that need nothing but the token.</summary>
internal sealed record NoArguments;

/// <summary>Asks for the direct messages with somebody.</summary>
internal sealed record OpenConversation(string Users);
