using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerBot.Platforms.Slack.Manifest;

/// <summary>Writes a tree as YAML that people can read and change. Texts are quoted as in JSON, which YAML understands.</summary>
internal static class Yaml
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject tree)
    {
        StringBuilder text = new();
        foreach ((string name, JsonNode? value) in tree)
        {
            Write(text, name, value, "");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, JsonNode? value, string indent)
    {
        text.Append(indent).Append(name).Append(':');
        switch (value)
        {
            case JsonObject inner:
                text.Append('\n');
                WriteFields(text, inner, indent + "  ");
                break;
            case JsonArray items:
                text.Append('\n');
                foreach (JsonNode? item in items)
                {
                    WriteItem(text, item, indent + "  ");
                }

                break;
            default:
                text.Append(' ').Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder text, JsonNode? item, string indent)
    {
        if (item is not JsonObject fields)
        {
            text.Append(indent).Append("- ").Append(Scalar(item)).Append('\n');
            return;
        }

        StringBuilder inner = new();
        WriteFields(inner, fields, indent + "  ");
        text.Append(indent).Append("- ").Append(inner.ToString().AsSpan(indent.Length + 2));
    }

    private static void WriteFields(StringBuilder text, JsonObject fields, string indent)
    {
        foreach ((string name, JsonNode? value) in fields)
        {
            Write(text, name, value, indent);
        }
    }

    private static string Scalar(JsonNode? value) => value is null ? "null" : value.ToJsonString(Readable);
}
