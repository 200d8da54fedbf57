using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>What Discord demands of buttons, menus and forms.</summary>
internal static class ComponentRules
{
    public static void CheckMessage(JsonObject body, bool isV2)
    {
        JsonObject[] components = Known.Objects(body, "components", "message", 0, isV2 ? 40 : 5);
        foreach (JsonObject component in components)
        {
            Check(component, "message.components", isV2);
        }

        JsonObject[] all = [.. components.SelectMany(All)];
        if (all.Length > 40 || all.Where(part => Known.Int(part, "type") == 10).Sum(part => part["content"]!.ToString().Length) > 4000)
        {
            throw ApiError.Invalid("message.components", "Too many components or too much text");
        }

        string[] ids = [.. all.Select(component => component["custom_id"]?.GetValue<string>()).OfType<string>()];
        if (ids.Distinct().Count() != ids.Length)
        {
            throw ApiError.Invalid("message.components", "Component custom id cannot be duplicated");
        }
    }

    public static void CheckModal(JsonObject modal)
    {
        Known.Fields(modal, "modal", "custom_id", "title", "components");
        Known.Text(modal, "custom_id", "modal", 1, 100);
        Known.Text(modal, "title", "modal", 1, 45);
        foreach (JsonObject part in Known.Objects(modal, "components", "modal", 1, 5))
        {
            CheckModalPart(part);
        }

        string[] ids = [.. Inputs(modal).Select(input => input["custom_id"]!.GetValue<string>())];
        if (ids.Distinct().Count() != ids.Length)
        {
            throw ApiError.Invalid("modal.components", "Component custom id cannot be duplicated");
        }
    }

    /// <summary>Every component inside a component, itself too.</summary>
    public static IEnumerable<JsonObject> All(JsonObject component) =>
        new[] { component }
            .Concat((component["components"] as JsonArray ?? []).SelectMany(part => All((JsonObject)part!)))
            .Concat(component["accessory"] is JsonObject accessory ? All(accessory) : [])
            .Concat(component["component"] is JsonObject inner ? All(inner) : []);

    /// <summary>The fields of a form.</summary>
    public static IEnumerable<JsonObject> Inputs(JsonObject modal) =>
        (modal["components"] as JsonArray ?? []).SelectMany(part => All((JsonObject)part!)).Where(part => part["custom_id"] is not null);

    private static void CheckModalPart(JsonObject part)
    {
        switch (Known.Int(part, "type"))
        {
            case 10:
                Known.Text(part, "content", "modal.text", 1, 4000);
                break;
            case 18:
                Known.Fields(part, "modal.label", "type", "id", "label", "description", "component");
                Known.Text(part, "label", "modal.label", 1, 45);
                Known.Text(part, "description", "modal.label", 0, 100);
                CheckInput(part["component"] as JsonObject ?? throw ApiError.Invalid("modal.label.component", "Required"));
                break;
            default:
                throw ApiError.Invalid("modal.components", "Only labels and text are accepted; action rows are deprecated");
        }
    }

    private static void CheckInput(JsonObject input)
    {
        Known.Text(input, "custom_id", "modal.input", 1, 100);
        switch (Known.Int(input, "type"))
        {
            case 4:
                Known.Fields(input, "modal.input", "type", "id", "custom_id", "style", "min_length", "max_length", "required", "value", "placeholder");
                Known.Text(input, "placeholder", "modal.input", 0, 100);
                Known.Text(input, "value", "modal.input", 0, Known.Int(input, "max_length", 4000));
                if (Known.Int(input, "style") is not (1 or 2) || Known.Int(input, "max_length", 4000) is < 1 or > 4000 || Known.Int(input, "min_length") is < 0 or > 4000)
                {
                    throw ApiError.Invalid("modal.input.style", "style must be 1 or 2, lengths within 4000");
                }

                break;
            case 3 or 5 or 6 or 7 or 8:
                CheckSelect(input, "modal.input");
                break;
            case 21:
                CheckOptions(input, 2, 10);
                break;
            case 22:
                CheckOptions(input, 1, 10);
                break;
            case 19 or 23:
                break;
            default:
                throw ApiError.Invalid("modal.input.type", "Not allowed in a label");
        }
    }

    private static void Check(JsonObject component, string path, bool isV2)
    {
        int type = Known.Int(component, "type");
        if (!isV2 && type != 1)
        {
            throw ApiError.Invalid(path, "Only action rows are accepted without IS_COMPONENTS_V2");
        }

        switch (type)
        {
            case 1:
                CheckRow(component, path);
                break;
            case 9:
                Known.Objects(component, "components", path, 1, 3);
                Check2(component, path);
                break;
            case 10:
                Known.Text(component, "content", path, 1, 4000);
                break;
            case 17:
                Known.Objects(component, "components", path, 1, 40);
                Check2(component, path);
                break;
            case 11 or 12 or 13 or 14:
                break;
            default:
                throw ApiError.Invalid(path, $"Component type {type} is not allowed here");
        }
    }

    private static void Check2(JsonObject component, string path)
    {
        foreach (JsonNode? part in (JsonArray)component["components"]!)
        {
            Check((JsonObject)part!, path, isV2: true);
        }

        if (component["accessory"] is JsonObject accessory && Known.Int(accessory, "type") == 2)
        {
            CheckButton(accessory, path + ".accessory");
        }
    }

    private static void CheckRow(JsonObject row, string path)
    {
        Known.Fields(row, path, "type", "id", "components");
        JsonObject[] parts = Known.Objects(row, "components", path, 1, 5);
        foreach (JsonObject part in parts)
        {
            if (Known.Int(part, "type") == 2)
            {
                CheckButton(part, path);
            }
            else if (parts.Length == 1 && Known.Int(part, "type") is 3 or 5 or 6 or 7 or 8)
            {
                CheckSelect(part, path);
            }
            else
            {
                throw ApiError.Invalid(path, "A row holds up to five buttons or one menu");
            }
        }
    }

    private static void CheckButton(JsonObject button, string path)
    {
        Known.Fields(button, path, "type", "id", "style", "label", "emoji", "custom_id", "url", "disabled", "sku_id");
        string label = Known.Text(button, "label", path, 0, 80);
        int style = Known.Int(button, "style");
        if (style is < 1 or > 5 || (label.Length == 0 && button["emoji"] is null))
        {
            throw ApiError.Invalid(path, "A button needs a style and a label");
        }

        if (style == 5)
        {
            Known.Text(button, "url", path, 1, 512);
        }
        else
        {
            Known.Text(button, "custom_id", path, 1, 100);
        }

        if (button["custom_id"] is not null && button["url"] is not null)
        {
            throw ApiError.Invalid(path, "A custom id and url cannot both be specified");
        }
    }

    private static void CheckSelect(JsonObject select, string path)
    {
        Known.Fields(select, path, "type", "id", "custom_id", "options", "channel_types", "placeholder", "default_values", "min_values", "max_values", "required", "disabled");
        Known.Text(select, "custom_id", path, 1, 100);
        Known.Text(select, "placeholder", path, 0, 150);
        if (Known.Int(select, "type") == 3)
        {
            CheckOptions(select, 1, 25);
        }
    }

    private static void CheckOptions(JsonObject owner, int least, int most)
    {
        foreach (JsonObject option in Known.Objects(owner, "options", "options", least, most))
        {
            Known.Fields(option, "options", "label", "value", "description", "emoji", "default");
            Known.Text(option, "label", "options", 1, 100);
            Known.Text(option, "value", "options", 1, 100);
            Known.Text(option, "description", "options", 0, 100);
        }
    }
}
