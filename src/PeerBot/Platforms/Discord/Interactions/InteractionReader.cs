using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Messages;
using PeerBot.Platforms.Discord.Permissions;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>Reads the event <c>INTERACTION_CREATE</c>.</summary>
internal static class InteractionReader
{
    /// <returns><see langword="null"/> for kinds of interactions that came after this program.</returns>
    /// <exception cref="KeyNotFoundException">A field that is always there is missing.</exception>
    public static Interaction? Read(JsonElement written, long receivedAt)
    {
        InteractionType type = (InteractionType)written.GetProperty("type").GetInt32();
        if (!Enum.IsDefined(type) || Text(written, "channel_id") is not { } channel)
        {
            return null;
        }

        // In a server a button stands in the channel that it is for.
        JsonElement data = written.GetProperty("data");
        Place? away = Text(written, "guild_id") is null && Text(data, "custom_id") is { } id ? CustomIds.PlaceOf(id) : null;
        return new Interaction(
            Text(written, "id")!,
            Text(written, "application_id")!,
            type,
            Text(written, "token")!,
            away ?? new Place(DiscordPlatform.Word, channel),
            Caller(written),
            Languages.Parse(Text(written, "locale")),
            receivedAt,
            written.TryGetProperty("attachment_size_limit", out JsonElement limit) ? limit.GetInt32() : MessageWriter.UsualFileLimit,
            data)
        {
            IsAway = away is not null,
            ServerId = Text(written, "guild_id"),
            Within = ChannelType(written) is 10 or 11 or 12 && Text(written.GetProperty("channel"), "parent_id") is { } parent
                ? new Place(DiscordPlatform.Word, parent)
                : null,
            ChannelName = written.TryGetProperty("channel", out JsonElement place) ? Text(place, "name") : null,
            Locales = [.. new[] { Text(written, "locale"), Text(written, "guild_locale") }.OfType<string>()],
            People = [.. People(data)],
            Missing = away is null ? Missing(written) : [],
        };
    }

    /// <summary>Somebody by the name that the server shows.</summary>
    /// <param name="user">A user object.</param>
    /// <param name="member">The same person in the server, where that is known.</param>
    public static Person PersonOf(JsonElement user, JsonElement? member) => new(
        user.GetProperty("id").GetString()!,
        (member is { } inServer ? Text(inServer, "nick") : null) ?? Text(user, "global_name") ?? Text(user, "username") ?? "?");

    public static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } found ? found : null;

    private static int ChannelType(JsonElement written) =>
        written.TryGetProperty("channel", out JsonElement channel) && channel.TryGetProperty("type", out JsonElement type) ? type.GetInt32() : 0;

    private static IEnumerable<Person> People(JsonElement data)
    {
        if (!data.TryGetProperty("resolved", out JsonElement resolved) || !resolved.TryGetProperty("users", out JsonElement users))
        {
            yield break;
        }

        JsonElement? members = resolved.TryGetProperty("members", out JsonElement inServer) ? inServer : null;
        foreach (JsonProperty user in users.EnumerateObject())
        {
            JsonElement member = default;
            bool isMember = members?.TryGetProperty(user.Name, out member) == true;
            yield return PersonOf(user.Value, isMember ? member : null);
        }
    }

    private static ImmutableArray<Permission> Missing(JsonElement written)
    {
        return ulong.TryParse(Text(written, "app_permissions"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong granted)
            ? NeededPermissions.ToPostIn(ChannelType(written)).MissingOf(granted)
            : [];
    }

    private static Person Caller(JsonElement written) => written.TryGetProperty("member", out JsonElement member)
        ? PersonOf(member.GetProperty("user"), member)
        : PersonOf(written.GetProperty("user"), null);
}
