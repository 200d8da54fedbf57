using System.Text.Json.Serialization;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>How answers to interactions are written for Discord.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Callback<DiscordMessage>))]
[JsonSerializable(typeof(Callback<KeptPlace>))]
[JsonSerializable(typeof(Callback<Choices>))]
[JsonSerializable(typeof(Callback<Modal>))]
internal sealed partial class CallbackJson : JsonSerializerContext;
