using System.Text.Json.Serialization;

namespace PeerBot.Domain.Rotation;

/// <summary>What becomes of the turn of someone who steps aside.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SkipMode>))]
public enum SkipMode
{
    /// <summary>They serve right after whoever steps in.</summary>
    Owe,

    /// <summary>The turn is given up; they serve in the next round.</summary>
    Lose,
}
