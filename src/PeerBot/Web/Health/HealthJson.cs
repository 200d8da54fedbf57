using System.Text.Json.Serialization;

namespace PeerBot.Web.Health;

/// <summary>What supervisors are told.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LiveView))]
[JsonSerializable(typeof(ReadyView))]
internal sealed partial class HealthJson : JsonSerializerContext;

/// <param name="Status">Always <c>live</c>: a process that is not does not answer.</param>
internal sealed record LiveView(string Status);
