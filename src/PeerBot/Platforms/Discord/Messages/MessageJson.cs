using System.Text.Json.Serialization;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>How messages are written for Discord.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiscordMessage))]
internal sealed partial class MessageJson : JsonSerializerContext;
