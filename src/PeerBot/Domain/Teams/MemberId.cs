using System.Text.Json.Serialization;

namespace PeerBot.Domain.Teams;

/// <summary>A person of a team. The number is the storage's and means nothing by itself; it is the JSON form too.</summary>
[JsonConverter(typeof(MemberIdJson))]
public readonly record struct MemberId(long Value);
