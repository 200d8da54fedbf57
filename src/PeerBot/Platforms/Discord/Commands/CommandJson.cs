using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PeerBot.Platforms.Discord.Commands;

/// <summary>How commands are written for Discord.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImmutableArray<DiscordCommand>))]
internal sealed partial class CommandJson : JsonSerializerContext;
