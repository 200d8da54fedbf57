using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>What Slack demands of blocks and windows: its schemas where they are present, and the limits that no schema holds.</summary>
internal static class BlockRules
{
    private const int MostWords = 11_000;

    /// <exception cref="ApiError">Slack would refuse the blocks.</exception>
    public static void CheckMessage(JsonArray blocks)
    {
        Demand(blocks.Count <= 50, $"{blocks.Count} blocks");
        if (Spec.Blocks is { } schema)
        {
            Demand(new Schema(schema).Fault(new JsonObject { ["blocks"] = blocks.DeepClone() }));
        }

        CheckBlocks(blocks);
        int words = All(blocks).Select(part => part["text"]).OfType<JsonValue>().Sum(text => text.ToString().Length);
        Demand(words <= MostWords, $"{words} characters", "msg_blocks_too_long");
    }

    /// <exception cref="ApiError">Slack would refuse the window.</exception>
    public static void CheckView(JsonObject view)
    {
        if (Spec.View is { } schema)
        {
            Demand(new Schema(schema).Fault(new JsonObject { ["view"] = view.DeepClone() }));
        }

        JsonArray blocks = view["blocks"] as JsonArray ?? throw new ApiError("invalid_arguments", "no blocks");
        Demand(blocks.Count is > 0 and <= 100, $"{blocks.Count} blocks");
        Text(view["title"], 24);
        Text(view["submit"], 24);
        Text(view["close"], 24);
        Demand((view["private_metadata"]?.ToString().Length ?? 0) <= 3_000, "private_metadata is too long");
        Demand((view["callback_id"]?.ToString().Length ?? 0) <= 255, "callback_id is too long");
        Demand(view.ToJsonString().Length <= 256_000, "the view is too large", "view_too_large");
        bool hasInput = blocks.Any(block => block!["type"]!.ToString() == "input");
        Demand(view["type"]!.ToString() == "modal", "only modals are opened");
        Demand(!hasInput || view["submit"] is not null, "a view with inputs needs submit");
        CheckBlocks(blocks);
    }

    /// <exception cref="ApiError">Slack would refuse the page.</exception>
    public static void CheckHome(JsonObject view)
    {
        if (Spec.View is { } schema)
        {
            Demand(new Schema(schema).Fault(new JsonObject { ["view"] = view.DeepClone() }));
        }

        JsonArray blocks = view["blocks"] as JsonArray ?? throw new ApiError("invalid_arguments", "no blocks");
        Demand(view["type"]!.ToString() == "home", "only a page is published");
        Demand(view["title"] is null && view["submit"] is null && view["close"] is null, "a page has no title and is not sent");
        Demand(blocks.Count is > 0 and <= 100, $"{blocks.Count} blocks");
        Demand(view.ToJsonString().Length <= 256_000, "the view is too large", "view_too_large");
        CheckBlocks(blocks);
    }

    /// <summary>Every object inside, from the outermost.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(field => All(field.Value)).Prepend(item),
        JsonArray items => items.SelectMany(All),
        _ => [],
    };

    private static void CheckBlocks(JsonArray blocks)
    {
        string[] ids = [.. blocks.Select(block => block!["block_id"]?.ToString()).OfType<string>()];
        Demand(ids.Distinct().Count() == ids.Length, "block_id is used twice");
        foreach (JsonObject block in blocks.Select(block => (JsonObject)block!))
        {
            Demand((block["block_id"]?.ToString().Length ?? 0) <= 255, "block_id is too long");
            CheckBlock(block);
        }

        foreach (JsonObject part in All(blocks))
        {
            CheckPart(part);
        }
    }

    private static void CheckBlock(JsonObject block)
    {
        JsonArray elements = block["elements"] as JsonArray ?? [];
        switch (block["type"]?.ToString())
        {
            case "header":
                Text(block["text"], 150);
                break;
            case "section":
                Demand(block["text"] is not null || block["fields"] is not null, "a section needs text or fields");
                Text(block["text"], 3_000);
                break;
            case "actions":
                Demand(elements.Count is > 0 and <= 25, $"{elements.Count} buttons");
                string[] ids = [.. elements.Select(element => element!["action_id"]?.ToString()).OfType<string>()];
                Demand(ids.Distinct().Count() == ids.Length, "action_id is used twice");
                break;
            case "context":
                Demand(elements.Count is > 0 and <= 10, $"{elements.Count} elements in a context");
                break;
            case "rich_text":
                Demand(elements.Count > 0 && elements.All(element => element!["elements"] is JsonArray { Count: > 0 }), "rich text without words");
                break;
            case "input":
                Text(block["label"], 2_000);
                Text(block["hint"], 2_000);
                break;
        }
    }

    private static void CheckPart(JsonObject part)
    {
        Demand((part["action_id"]?.ToString().Length ?? 0) <= 255, "action_id is too long");
        Text(part["placeholder"], 150);
        switch (part["type"]?.ToString())
        {
            case "button":
                Text(part["text"], 75);
                Demand((part["value"]?.ToString().Length ?? 0) <= 2_000, "a button's value is too long");
                break;
            case "static_select":
                JsonArray options = part["options"] as JsonArray ?? [];
                Demand(options.Count is > 0 and <= 100, $"{options.Count} options");
                foreach (JsonNode? option in options)
                {
                    Text(option!["text"], 75);
                    Demand(option["value"]!.ToString().Length is > 0 and <= 150, "an option's value is too long");
                }

                Demand(part["initial_option"] is not { } initial || options.Any(option => JsonNode.DeepEquals(option, initial)), "the initial option is none of the options");
                break;
            case "plain_text_input":
                int most = part["max_length"]?.GetValue<int>() ?? 3_000;
                Demand(most is > 0 and <= 3_000 && (part["initial_value"]?.ToString().Length ?? 0) <= most, "a text is too long for its field");
                break;
            case "text":
                Demand(part["text"]?.ToString() is { Length: > 0 and <= 3_000 }, "words are empty or too long");
                break;
        }
    }

    private static void Text(JsonNode? text, int most)
    {
        if (text is JsonObject words)
        {
            string written = words["text"]?.ToString() ?? "";
            Demand(written.Trim().Length > 0 && written.Length <= most, $"'{written}' must have 1 to {most} characters");
        }
    }

    private static void Demand(string? fault) => Demand(fault is null, fault ?? "");

    private static void Demand(bool isGood, string fault, string error = "invalid_blocks")
    {
        if (!isGood)
        {
            throw new ApiError(error, fault);
        }
    }
}
