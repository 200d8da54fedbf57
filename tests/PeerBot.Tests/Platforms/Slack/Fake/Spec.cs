using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>
/// Slack's own descriptions of its methods and blocks, which lie beside the repository where somebody put them. Where they are
/// missing, the fake checks by its own rules alone.
/// </summary>
internal static class Spec
{
    private static readonly string? Folder = Find(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
    private static readonly ConcurrentDictionary<string, JsonObject?> Files = new(StringComparer.Ordinal);

    public static bool IsPresent => Folder is not null;

    public static JsonObject? Method(string name) => Read($"methods/{name}.json");

    public static JsonObject? Blocks => Read("generated/blocks.schema.json");

    public static JsonObject? View => Read("generated/view.schema.json");

    public static JsonObject? Manifest => Read("manifest.schema.2.0.0.json");

    private static JsonObject? Read(string file) => Folder is null ? null : Files.GetOrAdd(file, static name =>
        File.Exists(Path.Combine(Folder, name)) ? (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))! : null);

    private static string? Find(string? folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            string candidate = Path.Combine(at, "shared", "spec", "slack");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}

/// <summary>A test that needs Slack's own descriptions; where they are missing it is skipped and says so.</summary>
internal sealed class SpecFactAttribute : FactAttribute
{
    public SpecFactAttribute()
    {
        if (!Spec.IsPresent)
        {
            Skip = "spec data absent";
        }
    }
}
