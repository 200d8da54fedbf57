using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Slack.Fake;

/// <summary>A window as a person sends it.</summary>
internal static class FilledForm
{
    public static JsonObject Of(FakeView view, (string Field, string Value)[] values)
    {
        JsonObject state = [];
        JsonObject[] inputs = [.. ((JsonArray)view.Shown["blocks"]!).Select(block => (JsonObject)block!).Where(block => block["type"]!.ToString() == "input")];
        foreach ((string field, _) in values.Where(value => inputs.All(input => input["block_id"]!.ToString() != value.Field)))
        {
            throw new InvalidOperationException($"No field '{field}' in: {view.Text}");
        }

        foreach (JsonObject input in inputs)
        {
            string id = input["block_id"]!.ToString();
            JsonObject control = (JsonObject)input["element"]!;
            string? typed = values.FirstOrDefault(value => value.Field == id).Value;
            state[id] = new JsonObject { [control["action_id"]!.ToString()] = Filled(control, typed) };
        }

        JsonObject sent = (JsonObject)view.Shown.DeepClone();
        sent["id"] = view.Id;
        sent["hash"] = view.Hash;
        sent["state"] = new JsonObject { ["values"] = state };
        return sent;
    }

    /// <summary>Does with the window what the answer says.</summary>
    public static void Close(FakeView view, JsonObject? answer, Complaints complaints)
    {
        switch (answer?["response_action"]?.ToString())
        {
            case null:
                view.IsOpen = false;
                break;
            case "errors":
                view.Errors = (JsonObject)answer!["errors"]!.DeepClone();
                foreach ((string field, _) in view.Errors)
                {
                    if (!((JsonArray)view.Shown["blocks"]!).Any(block => block!["type"]!.ToString() == "input" && block["block_id"]?.ToString() == field))
                    {
                        complaints.Add($"an error at '{field}', which is no field");
                    }
                }

                break;
            case var other:
                complaints.Add($"an unknown response_action {other}");
                break;
        }
    }

    private static JsonObject Filled(JsonObject control, string? typed)
    {
        string type = control["type"]!.ToString();
        JsonObject filled = new() { ["type"] = type };
        switch (type)
        {
            case "static_select":
                JsonNode? chosen = typed is null
                    ? control["initial_option"]
                    : ((JsonArray)control["options"]!).First(option => option!["value"]!.ToString() == typed);
                filled["selected_option"] = chosen?.DeepClone();
                break;
            case "users_select":
                filled["selected_user"] = typed ?? control["initial_user"]?.ToString();
                break;
            case "multi_users_select":
                filled["selected_users"] = typed is null ? control["initial_users"]?.DeepClone() ?? new JsonArray() : new JsonArray([.. typed.Split(',').Select(id => (JsonNode)id)]);
                break;
            case "datepicker":
                filled["selected_date"] = typed ?? control["initial_date"]?.ToString();
                break;
            case "timepicker":
                filled["selected_time"] = typed ?? control["initial_time"]?.ToString();
                break;
            case "conversations_select":
                filled["selected_conversation"] = typed;
                break;
            default:
                filled["value"] = typed ?? control["initial_value"]?.ToString();
                break;
        }

        return filled;
    }
}
