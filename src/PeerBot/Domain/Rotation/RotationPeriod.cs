using System.Text.Json.Serialization;

namespace PeerBot.Domain.Rotation;

/// <summary>How long one turn lasts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RotationPeriod>))]
public enum RotationPeriod
{
    /// <summary>One held session.</summary>
    Session,

    /// <summary>All sessions of one ISO week, which starts on Monday. A week without a held session uses up no turn.</summary>
    Week,
}
