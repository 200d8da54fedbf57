using System.Globalization;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>What a person reads in a message or window, as plain lines: buttons in square brackets, mentions with an at sign.</summary>
internal static class SlackWords
{
    public static string Of(JsonObject? shown) => shown switch
    {
        null => "",
        _ when shown["blocks"] is JsonArray { Count: > 0 } blocks => string.Join('\n', blocks.Select(block => Block((JsonObject)block!)).Where(line => line.Length > 0)),
        _ => shown["text"]?.ToString() ?? "",
    };

    /// <summary>The button with a label.</summary>
    public static JsonObject Button(JsonObject shown, string label) =>
        BlockRules.All(shown["blocks"]).FirstOrDefault(part => part["type"]?.ToString() == "button" && part["text"]!["text"]!.ToString() == label)
        ?? throw new InvalidOperationException($"No button '{label}' in: {Of(shown)}");

    private static string Block(JsonObject block) => block["type"]!.ToString() switch
    {
        "header" => $"## {block["text"]!["text"]}",
        "section" => block["text"]!["text"]!.ToString(),
        "actions" => string.Join(' ', ((JsonArray)block["elements"]!).Select(element => $"[{element!["text"]!["text"]}]")),
        "input" => $"{block["label"]!["text"]}: {Field((JsonObject)block["element"]!)}",
        _ => string.Join('\n', ((JsonArray)block["elements"]!).Select(element => Rich((JsonObject)element!))),
    };

    private static string Field(JsonObject field) =>
        field["initial_value"]?.ToString() ?? field["initial_date"]?.ToString() ?? field["initial_time"]?.ToString() ?? field["initial_user"]?.ToString() ?? field["initial_option"]?["value"]?.ToString() ?? "";

    private static string Rich(JsonObject element)
    {
        string[] inner = [.. ((JsonArray)element["elements"]!).Select(part => Part((JsonObject)part!))];
        return element["type"]!.ToString() switch
        {
            "rich_text_list" => string.Join('\n', inner.Select(item => "- " + item)),
            "rich_text_quote" => string.Join('\n', string.Concat(inner).Split('\n').Select(line => "> " + line)),
            _ => string.Concat(inner),
        };
    }

    /// <summary>Slack shows it in the reader's own zone; everybody here lives in Seoul.</summary>
    private static string At(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Part(JsonObject part) => part["type"]!.ToString() switch
    {
        "text" => part["text"]!.ToString(),
        "user" => $"<@{part["user_id"]}>",
        "link" => part["text"]?.ToString() ?? part["url"]!.ToString(),
        "date" => $"{{{At(part["timestamp"]!.GetValue<long>())}}}",
        "rich_text_section" => Rich(part),
        var other => $"({other})",
    };
}
