using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>A session of the fake gateway: it outlives connections, and keeps what the client has to hear.</summary>
/// <param name="Number">Of the shard.</param>
/// <param name="Count">Of all shards.</param>
internal sealed record FakeSession(string Id, int Number, int Count)
{
    /// <summary>Every dispatch, the first with sequence 1.</summary>
    public List<JsonObject> Dispatches { get; } = [];

    /// <summary>The connection that it is on now, if any.</summary>
    public FakeSocket? Socket { get; set; }

    public bool IsGone { get; set; }

    public long Sequence => Dispatches.Count;

    public JsonObject Add(string name, JsonObject data)
    {
        JsonObject frame = new() { ["op"] = 0, ["d"] = data.DeepClone(), ["s"] = Sequence + 1, ["t"] = name };
        Dispatches.Add(frame);
        return frame;
    }
}
