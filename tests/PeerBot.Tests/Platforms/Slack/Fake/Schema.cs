using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>As much of JSON Schema (draft 7) as Slack's block and view schemas use.</summary>
internal sealed class Schema(JsonObject root)
{
    /// <returns>Where the value breaks the schema, or <see langword="null"/>.</returns>
    public string? Fault(JsonNode? value) => Fault(root, value, "");

    private string? Fault(JsonObject schema, JsonNode? value, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            return Fault((JsonObject)root["definitions"]![reference.GetValue<string>()["#/definitions/".Length..]]!, value, path);
        }

        if (schema["anyOf"] is JsonArray branches)
        {
            return AnyFault(branches, value, path);
        }

        return schema switch
        {
            _ when schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value) => $"{path}: must be {constant}",
            _ when schema["enum"] is JsonArray all && !all.Any(one => JsonNode.DeepEquals(one, value)) => $"{path}: must be one of {all.ToJsonString()}",
            _ when schema["type"]?.GetValue<string>() is { } type && !IsOf(type, value) => $"{path}: must be {type}",
            _ => value switch
            {
                JsonObject item => ObjectFault(schema, item, path),
                JsonArray items when schema["items"] is JsonObject each =>
                    items.Select((item, at) => Fault(each, item, $"{path}/{at}")).FirstOrDefault(fault => fault is not null),
                _ => null,
            },
        };
    }

    /// <summary>The branch of the value's own type tells what is wrong; the others only say that they are others.</summary>
    private string? AnyFault(JsonArray branches, JsonNode? value, string path)
    {
        string?[] faults = [.. branches.Select(branch => Fault((JsonObject)branch!, value, path))];
        return faults.Contains(null)
            ? null
            : faults.FirstOrDefault(fault => !fault!.StartsWith(path + "/type:", StringComparison.Ordinal)) ?? $"{path}: of no known type";
    }

    private string? ObjectFault(JsonObject schema, JsonObject value, string path)
    {
        JsonObject known = schema["properties"] as JsonObject ?? [];
        if (value["type"] is { } type && known["type"] is JsonObject typeSchema && Fault(typeSchema, type, path + "/type") is { } other)
        {
            return other;
        }

        foreach (JsonNode? required in schema["required"] as JsonArray ?? [])
        {
            if (!value.ContainsKey(required!.GetValue<string>()))
            {
                return $"{path}/{required}: is missing";
            }
        }

        foreach ((string name, JsonNode? inner) in value)
        {
            string? fault = known[name] is JsonObject property
                ? Fault(property, inner, $"{path}/{name}")
                : schema["additionalProperties"]?.GetValueKind() == JsonValueKind.False ? $"{path}/{name}: is unknown" : null;
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "number" or "integer" => value?.GetValueKind() == JsonValueKind.Number,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => true,
    };
}
