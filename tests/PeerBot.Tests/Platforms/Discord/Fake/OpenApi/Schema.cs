using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PeerBot.Tests.Platforms.Discord.Fake.OpenApi;

/// <summary>
/// As much of JSON Schema (draft 2020-12) as Discord's description uses. Two things are read as Discord means them: where an
/// integer is asked for, a text of digits will do; and of a union, the branch counts that has the value's own <c>type</c>.
/// </summary>
/// <param name="root">The document that references point into.</param>
internal sealed class Schema(JsonElement root)
{
    /// <returns>Where the value breaks the schema, without the value.</returns>
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path)
    {
        JsonElement resolved = Resolve(schema);
        if (!IsOfType(resolved, value))
        {
            return [$"{path}: must be {resolved.GetProperty("type")}"];
        }

        return UnionFaults(resolved, value, path)
            .Concat(AllOf(resolved).SelectMany(part => Faults(part, value, path)))
            .Concat(EnumFaults(resolved, value, path))
            .Concat(value.ValueKind switch
            {
                JsonValueKind.Object => ObjectFaults(resolved, value, path),
                JsonValueKind.Array => ArrayFaults(resolved, value, path),
                JsonValueKind.String when !IsNumeric(resolved, value) => TextFaults(resolved, value.GetString()!, path),
                JsonValueKind.String or JsonValueKind.Number => NumberFaults(resolved, value, path),
                _ => [],
            });
    }

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            schema = reference.GetString()!.Split('/').Skip(1).Aggregate(root, static (at, name) => at.GetProperty(name));
        }

        return schema;
    }

    private static JsonElement[] AllOf(JsonElement schema) =>
        schema.TryGetProperty("allOf", out JsonElement parts) ? [.. parts.EnumerateArray()] : [];

    private string[] UnionFaults(JsonElement schema, JsonElement value, string path)
    {
        if (!schema.TryGetProperty("oneOf", out JsonElement union) && !schema.TryGetProperty("anyOf", out union))
        {
            return [];
        }

        JsonElement[] branches = [.. union.EnumerateArray().Select(Resolve).Where(branch => IsOfType(branch, value) && IsForItsType(branch, value))];
        string[][] faults = [.. branches.Select(branch => Faults(branch, value, path).ToArray())];
        return faults.Length == 0 ? [$"{path}: of none of the known kinds"] : faults.MinBy(each => each.Length)!;
    }

    private bool IsForItsType(JsonElement branch, JsonElement value) =>
        value.ValueKind != JsonValueKind.Object
        || !value.TryGetProperty("type", out JsonElement type)
        || !branch.TryGetProperty("properties", out JsonElement properties)
        || !properties.TryGetProperty("type", out JsonElement described)
        || !EnumFaults(Resolve(described), type, "").Any();

    private static bool IsOfType(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            return true;
        }

        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => Is(one.GetString()!, value)) : Is(type.GetString()!, value);
    }

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind is JsonValueKind.Number or JsonValueKind.String
            && decimal.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException(type),
    };

    private static bool IsNumeric(JsonElement schema, JsonElement value) =>
        schema.TryGetProperty("type", out JsonElement type) && type.ToString().Contains("integer", StringComparison.Ordinal)
        && !type.ToString().Contains("string", StringComparison.Ordinal) && Is("integer", value);

    private static IEnumerable<string> EnumFaults(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("const", out JsonElement constant) && !JsonElement.DeepEquals(constant, value))
        {
            yield return $"{path}: must be {constant}";
        }

        if (schema.TryGetProperty("enum", out JsonElement all) && !all.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
        {
            yield return $"{path}: must be one of {all.GetRawText()}";
        }
    }

    private IEnumerable<string> ObjectFaults(JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonElement name in schema.TryGetProperty("required", out JsonElement required) ? required.EnumerateArray() : [])
        {
            if (!value.TryGetProperty(name.GetString()!, out _))
            {
                yield return $"{path}/{name}: is missing";
            }
        }

        foreach (JsonProperty field in value.EnumerateObject())
        {
            JsonElement? described =
                schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(field.Name, out JsonElement property) ? property
                : schema.TryGetProperty("additionalProperties", out JsonElement others) ? others
                : null;
            IEnumerable<string> faults = described switch
            {
                { ValueKind: JsonValueKind.Object } inner => Faults(inner, field.Value, $"{path}/{field.Name}"),
                { ValueKind: JsonValueKind.False } => [$"{path}/{field.Name}: is unknown"],
                _ => [],
            };
            foreach (string fault in faults)
            {
                yield return fault;
            }
        }

        foreach (string fault in CountFaults(schema, value.EnumerateObject().Count(), "Properties", path))
        {
            yield return fault;
        }
    }

    private IEnumerable<string> ArrayFaults(JsonElement schema, JsonElement value, string path)
    {
        JsonElement[] items = [.. value.EnumerateArray()];
        IEnumerable<string> faults = CountFaults(schema, items.Length, "Items", path);
        if (schema.TryGetProperty("uniqueItems", out JsonElement isUnique) && isUnique.GetBoolean() && items.DistinctBy(item => item.GetRawText()).Count() < items.Length)
        {
            faults = faults.Append($"{path}: has an item twice");
        }

        return schema.TryGetProperty("items", out JsonElement each)
            ? faults.Concat(items.SelectMany((item, at) => Faults(each, item, $"{path}/{at}")))
            : faults;
    }

    private static IEnumerable<string> TextFaults(JsonElement schema, string text, string path)
    {
        IEnumerable<string> faults = CountFaults(schema, text.EnumerateRunes().Count(), "Length", path);
        return schema.TryGetProperty("pattern", out JsonElement pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1))
            ? faults.Append($"{path}: must be like {pattern}")
            : faults;
    }

    private static IEnumerable<string> NumberFaults(JsonElement schema, JsonElement value, string path)
    {
        double number = double.Parse(value.ToString(), CultureInfo.InvariantCulture);
        if (schema.TryGetProperty("minimum", out JsonElement least) && number < least.GetDouble())
        {
            yield return $"{path}: must be at least {least}";
        }

        if (schema.TryGetProperty("maximum", out JsonElement most) && number > most.GetDouble())
        {
            yield return $"{path}: must be at most {most}";
        }
    }

    /// <param name="what">The keyword without its <c>min</c> or <c>max</c>.</param>
    private static IEnumerable<string> CountFaults(JsonElement schema, int count, string what, string path)
    {
        if (schema.TryGetProperty("min" + what, out JsonElement least) && count < least.GetInt32())
        {
            yield return $"{path}: min{what} is {least}, not {count}";
        }

        if (schema.TryGetProperty("max" + what, out JsonElement most) && count > most.GetInt32())
        {
            yield return $"{path}: max{what} is {most}, not {count}";
        }
    }
}
