using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Platforms.Slack.Interactions;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>What was filled into a form.</summary>
internal static class FormValues
{
    /// <param name="view">As Slack sends it back.</param>
    /// <returns>By option; fields that were left empty are missing.</returns>
    public static ImmutableSortedDictionary<string, string> Read(JsonElement view)
    {
        ImmutableSortedDictionary<string, string>.Builder values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (view.Find("state", "values") is { } state)
        {
            foreach (JsonProperty field in state.EnumerateObject())
            {
                if (field.Value.Find(FieldWriter.Only) is { } control && Value(control) is { Length: > 0 } value)
                {
                    values[field.Name] = value;
                }
            }
        }

        return values.ToImmutable();
    }

    private static string? Value(JsonElement control) => control.Text("type") switch
    {
        "static_select" => control.Text("selected_option", "value"),
        "users_select" => control.Text("selected_user") is { } user ? $"<@{user}>" : null,
        "multi_users_select" => string.Join(", ", control.Items("selected_users").Select(user => $"<@{user.GetString()}>")),
        "datepicker" => control.Text("selected_date"),
        "timepicker" => control.Text("selected_time"),
        "conversations_select" => control.Text("selected_conversation"),
        _ => control.Text("value"),
    };
}
