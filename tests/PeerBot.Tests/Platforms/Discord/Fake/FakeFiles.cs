using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>A file that a user gives with a command.</summary>
/// <param name="Url">Where the interaction says it is, when that is somewhere else.</param>
internal sealed record FakeFile(string Name, byte[] Content, string? Url = null);

/// <summary>The files that users gave, where Discord keeps such.</summary>
internal sealed class FakeFiles(Func<Uri> address)
{
    private readonly ConcurrentDictionary<string, FakeFile> files = new();

    public string Keep(FakeFile file)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"7000000000000000{files.Count + 10}");
        files[id] = file;
        return id;
    }

    public byte[]? Find(string id) => files.GetValueOrDefault(id)?.Content;

    public JsonObject ToJson(string id) => new()
    {
        ["id"] = id,
        ["filename"] = files[id].Name,
        ["size"] = files[id].Content.Length,
        ["url"] = files[id].Url ?? new Uri(address(), $"/attachments/{id}/file").AbsoluteUri,
    };
}
