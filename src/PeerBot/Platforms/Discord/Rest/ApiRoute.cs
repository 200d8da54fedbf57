using System.Collections.Immutable;
using System.Text;

namespace PeerBot.Platforms.Discord.Rest;

/// <summary>An address of the API. The template may be logged; the path may not, because it can hold an interaction's token.</summary>
/// <param name="Template">Such as <c>/channels/{channel}/messages</c>.</param>
/// <param name="Path">The template with its places filled.</param>
/// <param name="Major">What Discord counts apart besides the bucket: the channel, guild or webhook; empty where there is none.</param>
internal sealed record ApiRoute(string Template, string Path, string Major)
{
    private static readonly ImmutableArray<string> MajorPlaces = ["{channel}", "{guild}", "{webhook}", "{token}"];

    public bool IsInteraction => Template.StartsWith("/interactions/", StringComparison.Ordinal);

    public bool IsWebhook => Template.StartsWith("/webhooks/", StringComparison.Ordinal);

    /// <param name="values">For the places of the template, in their order.</param>
    public static ApiRoute Of(string template, params ReadOnlySpan<string> values)
    {
        StringBuilder path = new();
        StringBuilder major = new();
        int next = 0;
        foreach (string part in template.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            string value = part[0] == '{' ? Uri.EscapeDataString(values[next++]) : part;
            path.Append('/').Append(value);
            if (MajorPlaces.Contains(part))
            {
                major.Append('/').Append(value);
            }
        }

        return new ApiRoute(template, path.ToString(), major.ToString());
    }

    public override string ToString() => Template;
}
