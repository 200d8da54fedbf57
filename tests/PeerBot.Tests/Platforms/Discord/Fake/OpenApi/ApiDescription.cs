using System.Collections.Immutable;
using System.Text.Json;

namespace PeerBot.Tests.Platforms.Discord.Fake.OpenApi;

/// <summary>
/// Discord's own description of its API, which lies beside the repository where somebody put it. Where it is missing, the fake
/// checks by its own rules alone.
/// </summary>
internal sealed class ApiDescription
{
    private readonly JsonElement root;
    private readonly ImmutableArray<(string[] Template, JsonElement Operations)> paths;

    private ApiDescription(JsonElement root)
    {
        this.root = root;
        paths = [.. root.GetProperty("paths").EnumerateObject().Select(path => (path.Name.Split('/'), path.Value))];
    }

    /// <summary>The description, or <see langword="null"/> where it is missing.</summary>
    public static ApiDescription? Found { get; } = Find(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <param name="path">Without the base.</param>
    /// <param name="body">What was sent, or the <c>payload_json</c> of what was sent with files.</param>
    /// <returns>Where the body breaks the description, each in a line without what was sent.</returns>
    public IReadOnlyList<string> Faults(string method, string path, JsonElement? body)
    {
        if (Operation(method, path) is not { } operation)
        {
            return [$"{method}: no such path is described"];
        }

        if (!operation.TryGetProperty("requestBody", out JsonElement described))
        {
            return body is null ? [] : [$"{method} takes no body"];
        }

        if (body is not { } sent)
        {
            return described.TryGetProperty("required", out JsonElement isRequired) && isRequired.GetBoolean() ? [$"{method} needs a body"] : [];
        }

        return [.. new Schema(root).Faults(described.GetProperty("content").GetProperty("application/json").GetProperty("schema"), sent, "")];
    }

    /// <summary>Of several templates that fit, the one with the most words of its own, as <c>@original</c> before any message.</summary>
    private JsonElement? Operation(string method, string path)
    {
        string[] parts = path.Split('/');
        JsonElement[] fitting =
        [
            .. paths.Where(known => Fits(known.Template, parts) && known.Operations.TryGetProperty(method.ToLowerInvariant(), out _))
                .OrderBy(known => known.Template.Count(IsPlace))
                .Select(known => known.Operations.GetProperty(method.ToLowerInvariant())),
        ];
        return fitting is [JsonElement best, ..] ? best : null;
    }

    private static bool Fits(string[] template, string[] parts) =>
        template.Length == parts.Length && template.Zip(parts).All(pair => IsPlace(pair.First) || pair.First == pair.Second);

    private static bool IsPlace(string part) => part.StartsWith('{');

    private static ApiDescription? Find(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            string candidate = Path.Combine(at, "shared", "spec", "discord-openapi.json");
            if (File.Exists(candidate))
            {
                return new ApiDescription(JsonElement.Parse(File.ReadAllBytes(candidate)));
            }
        }

        return null;
    }
}

/// <summary>A test that needs Discord's own description; where it is missing it is skipped and says so.</summary>
internal sealed class DescribedTheoryAttribute : TheoryAttribute
{
    public DescribedTheoryAttribute()
    {
        if (ApiDescription.Found is null)
        {
            Skip = "spec data absent";
        }
    }
}
