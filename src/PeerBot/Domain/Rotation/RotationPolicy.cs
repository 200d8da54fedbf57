using System.Text.Json.Serialization;

namespace PeerBot.Domain.Rotation;

/// <summary>How the turns of a new round are laid out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RotationPolicy>))]
public enum RotationPolicy
{
    /// <summary>In the members' order.</summary>
    RoundRobin,

    /// <summary>Drawn by lot, everybody once a round: nobody serves again while another has served less.</summary>
    FairRandom,
}
