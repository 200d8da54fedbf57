using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Posting, changing and taking back messages.</summary>
internal sealed class FakeMessages(FakeDiscord discord)
{
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(3);
    private readonly Snowflakes ids = new(discord.Clock);

    public void Map()
    {
        discord.Map("GET", "/channels/{channel}/messages", call => ApiAnswer.Ok(Newest(call)));
        discord.Map("GET", "/channels/{channel}/messages/{message}", call => ApiAnswer.Ok(Find(call).ToJson()));
        discord.Map("POST", "/channels/{channel}/messages", Post);
        discord.Map("PATCH", "/channels/{channel}/messages/{message}", call => ApiAnswer.Ok(Edit(call, Find(call)).ToJson()));
        discord.Map("DELETE", "/channels/{channel}/messages/{message}", Delete);
        discord.Map("PUT", "/channels/{channel}/messages/pins/{message}", call => Pin(call, true));
        discord.Map("DELETE", "/channels/{channel}/messages/pins/{message}", call => Pin(call, false));
    }

    /// <summary>Somebody writes something.</summary>
    public FakeMessage Write(FakeMember author, string content, string channel = FakeDiscord.ChannelId)
    {
        FakeMessage message = new(ids.Next(), channel, author.Id, new JsonObject { ["content"] = content }, discord.Clock.GetUtcNow());
        discord.Guild.Channels[channel].Post(message);
        return message;
    }

    /// <summary>Checks a message and makes it; who shows it is the caller's matter.</summary>
    public FakeMessage Make(string channel, JsonObject body, ApiCall call)
    {
        MessageRules.Check(body, call.Files, isEdit: false, discord.Complaints);
        FakeMessage message = new(ids.Next(), channel, FakeDiscord.ApplicationId, (JsonObject)body.DeepClone(), call.At);
        AddFiles(message, call);
        return message;
    }

    /// <summary>Puts what was sent in the place of what was there.</summary>
    public FakeMessage Edit(ApiCall call, FakeMessage message)
    {
        JsonObject body = call.Body;
        MessageRules.Check(body, call.Files, isEdit: true, discord.Complaints);
        if (message.AuthorId != FakeDiscord.ApplicationId)
        {
            throw new ApiError(403, 50005, "Cannot edit a message authored by another user");
        }

        Put(message, body);
        KeepFiles(message, body, call.Files);
        AddFiles(message, call);
        message.Edits++;
        return message;
    }

    /// <summary>Puts fields in the place of those that were there; privacy was decided when the message was made.</summary>
    public static void Put(FakeMessage message, JsonObject body)
    {
        int privacy = Known.Int(message.Body, "flags") & 64;
        foreach ((string name, JsonNode? value) in body)
        {
            message.Body[name] = value?.DeepClone();
        }

        message.Body["flags"] = (Known.Int(message.Body, "flags") & ~64) | privacy;
    }

    private ApiAnswer Post(ApiCall call)
    {
        FakeChannel channel = discord.Guild.Open(call);
        discord.Guild.Demand(channel, channel.Type is 11 or 12 ? 38 : 11);
        discord.Guild.Demand(channel, call.Files.Count > 0 ? [15] : []);
        if (channel.IsLocked)
        {
            throw new ApiError(400, 160005, "Thread is locked");
        }

        if (Repeated(channel, call) is { } first)
        {
            return ApiAnswer.Ok(first.ToJson());
        }

        FakeMessage message = Make(channel.Id, call.Body, call);
        channel.IsArchived = false;
        channel.Post(message);
        return ApiAnswer.Ok(message.ToJson());
    }

    private static FakeMessage? Repeated(FakeChannel channel, ApiCall call)
    {
        if (call.Body["enforce_nonce"]?.GetValue<bool>() != true || call.Body["nonce"] is not { } nonce)
        {
            return null;
        }

        return channel.Posted.Find(message => message.Body["nonce"]?.ToString() == nonce.ToString() && message.At + NonceLife > call.At);
    }

    private ApiAnswer Delete(ApiCall call)
    {
        Find(call).IsDeleted = true;
        return ApiAnswer.NoContent;
    }

    private ApiAnswer Pin(ApiCall call, bool isPinned)
    {
        Find(call).IsPinned = isPinned;
        return ApiAnswer.NoContent;
    }

    private JsonArray Newest(ApiCall call) =>
        [.. discord.Guild.Open(call).Shown.Reverse().Take(50).Select(message => message.ToJson())];

    private FakeMessage Find(ApiCall call) =>
        discord.Guild.Open(call).Shown.FirstOrDefault(message => message.Id == call["message"]) ?? throw ApiError.NotFound(10008, "Message");

    private static void KeepFiles(FakeMessage message, JsonObject body, IReadOnlyDictionary<string, ApiFile> sent)
    {
        if (body["attachments"] is JsonArray kept)
        {
            HashSet<string> parts = [.. kept.Select(attachment => $"files[{attachment!["id"]}]")];
            foreach (string part in message.Files.Keys.Where(part => !parts.Contains(part) || sent.ContainsKey(part)).ToArray())
            {
                message.Files.Remove(part);
            }
        }
    }

    private static void AddFiles(FakeMessage message, ApiCall call)
    {
        foreach ((string part, ApiFile file) in call.Files)
        {
            message.Files[part] = file;
        }
    }
}
