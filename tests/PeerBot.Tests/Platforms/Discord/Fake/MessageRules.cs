using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>What Discord demands of a message, and what we demand of ourselves besides.</summary>
internal static class MessageRules
{
    private const int V2 = 32768;
    private static readonly string[] Mentions = ["roles", "users", "everyone"];

    /// <param name="body">The fields as sent; an edit may leave out what it does not change.</param>
    /// <param name="complaints">Hears when a message could ping: that is allowed, but never by PeerBot.</param>
    public static void Check(JsonObject body, IReadOnlyDictionary<string, ApiFile> files, bool isEdit, Complaints complaints)
    {
        Known.Fields(
            body, "message", "content", "nonce", "enforce_nonce", "tts", "embeds", "allowed_mentions", "message_reference", "components",
            "attachments", "flags", "poll");
        Known.Text(body, "content", "message", 0, 2000);
        if (body["nonce"] is { } nonce && nonce.ToString().Length > 25)
        {
            throw ApiError.Invalid("message.nonce", "Must be 25 or fewer in length");
        }

        CheckMentions(body, complaints);
        CheckEmbeds(Known.Objects(body, "embeds", "message", 0, 10));
        CheckFiles(body, files);
        bool isV2 = (Known.Int(body, "flags") & V2) != 0;
        ComponentRules.CheckMessage(body, isV2);
        if (isV2 && (body["content"] is not null || body["embeds"] is not null || body["poll"] is not null))
        {
            throw ApiError.Invalid("message.content", "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }

        bool isEmpty = new[] { "content", "embeds", "components", "poll", "attachments" }.All(name => body[name] is null or JsonArray { Count: 0 } || body[name]!.ToString().Length == 0);
        if (!isEdit && isEmpty && files.Count == 0)
        {
            throw new ApiError(400, 50006, "Cannot send an empty message");
        }
    }

    private static void CheckMentions(JsonObject body, Complaints complaints)
    {
        if (body["allowed_mentions"] is not JsonObject allowed)
        {
            complaints.Add("a message was sent without allowed_mentions");
            return;
        }

        Known.Fields(allowed, "message.allowed_mentions", "parse", "roles", "users", "replied_user");
        string[] parse = [.. (allowed["parse"] as JsonArray ?? []).Select(kind => kind!.GetValue<string>())];
        if (parse.Except(Mentions).Any() || parse.Any(kind => allowed[kind] is JsonArray { Count: > 0 }))
        {
            throw ApiError.Invalid("message.allowed_mentions.parse", "parse:[\"users\"] and users: [ids...] are mutually exclusive.");
        }

        if (parse.Length > 0 || !allowed.ContainsKey("parse"))
        {
            complaints.Add("allowed_mentions lets a text ping");
        }

        foreach (string list in new[] { "users", "roles" })
        {
            if (allowed[list] is JsonArray { Count: > 100 })
            {
                throw ApiError.Invalid($"message.allowed_mentions.{list}", "Must be 100 or fewer in length");
            }
        }
    }

    private static void CheckEmbeds(JsonObject[] embeds)
    {
        int sum = 0;
        for (int index = 0; index < embeds.Length; index++)
        {
            string path = $"message.embeds.{index}";
            JsonObject embed = embeds[index];
            Known.Fields(embed, path, "title", "type", "description", "url", "timestamp", "color", "footer", "image", "thumbnail", "author", "fields");
            sum += Known.Text(embed, "title", path, 0, 256).Length + Known.Text(embed, "description", path, 0, 4096).Length;
            sum += embed["footer"] is JsonObject footer ? Known.Text(footer, "text", path + ".footer", 1, 2048).Length : 0;
            sum += embed["author"] is JsonObject author ? Known.Text(author, "name", path + ".author", 1, 256).Length : 0;
            foreach (JsonObject field in Known.Objects(embed, "fields", path, 0, 25))
            {
                Known.Fields(field, path + ".fields", "name", "value", "inline");
                sum += Known.Text(field, "name", path + ".fields", 1, 256).Length + Known.Text(field, "value", path + ".fields", 1, 1024).Length;
            }
        }

        if (sum > 6000)
        {
            throw ApiError.Invalid("message.embeds", $"Embed size exceeds maximum size of 6000 ({sum})");
        }
    }

    private static void CheckFiles(JsonObject body, IReadOnlyDictionary<string, ApiFile> files)
    {
        if (files.Count > 10 || files.Values.Sum(file => file.Content.Length) > 25 << 20 || files.Values.Any(file => file.Content.Length > 10 << 20))
        {
            throw new ApiError(413, 40005, "Request entity too large");
        }

        HashSet<string> named = [.. Known.Objects(body, "attachments", "message", 0, 10).Select(attachment => $"files[{attachment["id"]}]")];
        foreach (string part in files.Keys)
        {
            if (!part.StartsWith("files[", StringComparison.Ordinal) || (body["attachments"] is not null && !named.Contains(part)))
            {
                throw ApiError.Invalid("message.attachments", $"No attachment names {part}");
            }
        }
    }
}
