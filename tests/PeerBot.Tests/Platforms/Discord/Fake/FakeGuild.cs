using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>The server: who and what is in it.</summary>
internal sealed class FakeGuild(FakeDiscord discord)
{
    /// <summary>All permissions that Discord knows today.</summary>
    public const string AllPermissions = "2251799813685247";

    private const string BotRoleId = "900000000000000004";

    private readonly Snowflakes ids = new(discord.Clock);

    public ConcurrentDictionary<string, FakeChannel> Channels { get; } = new()
    {
        [FakeDiscord.ChannelId] = new FakeChannel(FakeDiscord.ChannelId, "study", 0, FakeDiscord.GuildId),
    };

    public FakeChannel Channel => Channels[FakeDiscord.ChannelId];

    /// <summary>Users by id; each joins with the first thing that they do.</summary>
    public ConcurrentDictionary<string, FakeMember> Members { get; } = new();

    public ConcurrentDictionary<string, JsonObject> Events { get; } = new();

    /// <summary>What the bot's own role allows; by default everything but administration.</summary>
    public ulong BotRole { get; set; } = ulong.Parse(AllPermissions, CultureInfo.InvariantCulture) & ~(1UL << 3);

    public bool IsKicked { get; private set; }

    /// <summary>What creating an event is refused with, such as 50013 or 30038.</summary>
    public ApiError? EventRefusal { get; set; }

    public void Map()
    {
        discord.Map("GET", "/users/@me", _ => ApiAnswer.Ok(Bot()));
        discord.Map("GET", "/applications/@me", _ => ApiAnswer.Ok(Application()));
        discord.Map("GET", "/oauth2/applications/@me", _ => ApiAnswer.Ok(Application()));
        discord.Map("GET", "/guilds/{guild}", call => ApiAnswer.Ok(GuildOf(call)));
        discord.Map("GET", "/guilds/{guild}/channels", call => ApiAnswer.Ok(ChannelsOf(call)));
        discord.Map("GET", "/guilds/{guild}/members/{user}", call => ApiAnswer.Ok(MemberOf(call)));
        discord.Map("GET", "/channels/{channel}", call => ApiAnswer.Ok(Open(call).ToJson()));
        discord.Map("PATCH", "/channels/{channel}", Change);
        discord.Map("POST", "/channels/{channel}/threads", call => StartThread(call, Open(call), null));
        discord.Map("POST", "/channels/{channel}/messages/{message}/threads", call => StartThread(call, Open(call), call["message"]));
        discord.Map("POST", "/users/@me/channels", OpenDirect);
        discord.Map("GET", "/guilds/{guild}/scheduled-events", _ => ApiAnswer.Ok(new JsonArray([.. Events.Values.Select(found => found.DeepClone())])));
        discord.Map("POST", "/guilds/{guild}/scheduled-events", call => SaveEvent(call, ids.Next()));
        discord.Map("GET", "/guilds/{guild}/scheduled-events/{event}", call => ApiAnswer.Ok(Events[Existing(call)]));
        discord.Map("PATCH", "/guilds/{guild}/scheduled-events/{event}", call => SaveEvent(call, Existing(call)));
        discord.Map("DELETE", "/guilds/{guild}/scheduled-events/{event}", call => Events.TryRemove(Existing(call), out _) ? ApiAnswer.NoContent : throw ApiError.NotFound(10070, "Guild Scheduled Event"));
    }

    /// <exception cref="ApiError">There is no such channel, or it refuses.</exception>
    public FakeChannel Open(ApiCall call)
    {
        FakeChannel channel = Channels.GetValueOrDefault(call["channel"]) ?? throw ApiError.NotFound(10003, "Channel");
        return channel.Refusal is { } refusal ? throw refusal
            : channel.GuildId is null || Allows(channel, 10) ? channel
            : throw new ApiError(403, 50001, "Missing Access");
    }

    /// <summary>What the bot may do in a channel; threads have no exceptions of their own.</summary>
    public ulong GrantedTo(FakeChannel channel)
    {
        FakeChannel ruling = channel.Type is 11 or 12 && Channels.TryGetValue(channel.ParentId!, out FakeChannel? parent) ? parent : channel;
        return BotRole & ~ruling.Denied;
    }

    public bool Allows(FakeChannel channel, int bit) => !IsKicked && (GrantedTo(channel) & Flags(bit)) != 0;

    /// <exception cref="ApiError">One of the permissions is missing.</exception>
    public void Demand(FakeChannel channel, params ReadOnlySpan<int> bits)
    {
        foreach (int bit in bits)
        {
            if (channel.GuildId is not null && !Allows(channel, bit))
            {
                throw new ApiError(403, 50013, "Missing Permissions");
            }
        }
    }

    public static ulong Flags(params ReadOnlySpan<int> bits)
    {
        ulong sum = 0;
        foreach (int bit in bits)
        {
            sum |= 1UL << bit;
        }

        return sum;
    }

    /// <summary>Somebody deletes a channel or a thread.</summary>
    public void Delete(string channelId)
    {
        Channels.TryRemove(channelId, out FakeChannel? gone);
        discord.Dispatch(gone!.Type is 11 or 12 ? "THREAD_DELETE" : "CHANNEL_DELETE", gone.ToJson());
    }

    /// <summary>Somebody changes what the bot may do in a channel.</summary>
    public void Deny(FakeChannel channel, params ReadOnlySpan<int> bits)
    {
        channel.Denied = Flags(bits);
        discord.Dispatch("CHANNEL_UPDATE", channel.ToJson());
    }

    /// <summary>Somebody removes the bot from the server.</summary>
    public void Kick()
    {
        IsKicked = true;
        discord.Dispatch("GUILD_DELETE", new JsonObject { ["id"] = FakeDiscord.GuildId });
    }

    private static JsonObject Bot() => new() { ["id"] = FakeDiscord.ApplicationId, ["username"] = "peerbot", ["discriminator"] = "0", ["bot"] = true, ["avatar"] = null, ["global_name"] = null };

    private static JsonObject Application() => new()
    {
        ["id"] = FakeDiscord.ApplicationId,
        ["name"] = "peerbot",
        ["icon"] = null,
        ["description"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = "00",
        ["flags"] = 0,
        ["bot"] = Bot(),
    };

    private JsonObject GuildOf(ApiCall call) => call["guild"] == FakeDiscord.GuildId && !IsKicked
        ? new JsonObject { ["id"] = FakeDiscord.GuildId, ["name"] = "A study group", ["owner_id"] = "1", ["preferred_locale"] = "ko", ["roles"] = new JsonArray(Role(FakeDiscord.GuildId, 0), Role(BotRoleId, BotRole)), ["emojis"] = new JsonArray(), ["features"] = new JsonArray() }
        : throw ApiError.NotFound(10004, "Guild");

    private JsonArray ChannelsOf(ApiCall call) =>
        [.. Channels.Values.Where(channel => channel.GuildId == call["guild"] && channel.Type is not (11 or 12)).Select(channel => channel.ToJson())];

    private static JsonObject Role(string id, ulong permissions) => new()
    {
        ["id"] = id,
        ["name"] = "role",
        ["color"] = 0,
        ["hoist"] = false,
        ["position"] = 0,
        ["managed"] = false,
        ["mentionable"] = false,
        ["permissions"] = permissions.ToString(CultureInfo.InvariantCulture),
        ["flags"] = 0,
    };

    private JsonObject MemberOf(ApiCall call)
    {
        if (call["user"] != FakeDiscord.ApplicationId)
        {
            return (Members.GetValueOrDefault(call["user"]) ?? throw ApiError.NotFound(10007, "Member")).ToJson();
        }

        JsonObject self = new FakeMember(FakeDiscord.ApplicationId, "peerbot", "0").ToJson();
        self["roles"] = new JsonArray(BotRoleId);
        return self;
    }

    private ApiAnswer Change(ApiCall call)
    {
        FakeChannel channel = Open(call);
        Known.Fields(call.Body, "channel", "name", "topic", "archived", "locked", "auto_archive_duration");
        channel.IsArchived = call.Body["archived"]?.GetValue<bool>() ?? channel.IsArchived;
        channel.IsLocked = call.Body["locked"]?.GetValue<bool>() ?? channel.IsLocked;
        return ApiAnswer.Ok(channel.ToJson());
    }

    private ApiAnswer StartThread(ApiCall call, FakeChannel parent, string? message)
    {
        Known.Fields(call.Body, "thread", "name", "auto_archive_duration", "type", "invitable", "rate_limit_per_user");
        Demand(parent, 35);
        if (parent.Type is not (0 or 5))
        {
            throw new ApiError(400, 50024, "Cannot execute action on this channel type");
        }

        if (message is not null && parent.Shown.All(shown => shown.Id != message))
        {
            throw ApiError.NotFound(10008, "Message");
        }
        string name = Known.Text(call.Body, "name", "thread", 1, 100);
        if (Known.Int(call.Body, "auto_archive_duration", 1440) is not (60 or 1440 or 4320 or 10080))
        {
            throw ApiError.Invalid("thread.auto_archive_duration", "Must be 60, 1440, 4320 or 10080");
        }

        string id = message ?? ids.Next();
        FakeChannel thread = new(id, name, message is null ? Known.Int(call.Body, "type", 12) : 11, parent.GuildId, parent.Id);
        return Channels.TryAdd(id, thread)
            ? new ApiAnswer(201, thread.ToJson())
            : throw new ApiError(400, 160004, "A thread has already been created for this message");
    }

    private ApiAnswer OpenDirect(ApiCall call)
    {
        Known.Fields(call.Body, "direct", "recipient_id");
        string recipient = Known.Text(call.Body, "recipient_id", "direct", 1, 20);
        string id = "1" + recipient;
        FakeChannel direct = Channels.GetOrAdd(id, new FakeChannel(id, "", 1, null));
        if (Members.GetValueOrDefault(recipient)?.TakesNoDirectMessages == true)
        {
            direct.Refusal = new ApiError(403, 50007, "Cannot send messages to this user");
        }

        return ApiAnswer.Ok(direct.ToJson());
    }

    private string Existing(ApiCall call) => Events.ContainsKey(call["event"]) ? call["event"] : throw ApiError.NotFound(10070, "Guild Scheduled Event");

    private ApiAnswer SaveEvent(ApiCall call, string id)
    {
        if (EventRefusal is { } refusal)
        {
            throw refusal;
        }

        Demand(Channel, 44);

        Known.Fields(call.Body, "event", "name", "description", "privacy_level", "entity_type", "entity_metadata", "channel_id", "scheduled_start_time", "scheduled_end_time", "status");
        JsonObject saved = Events.TryGetValue(id, out JsonObject? before) ? before : new JsonObject { ["id"] = id, ["guild_id"] = FakeDiscord.GuildId, ["status"] = 1 };
        CheckStatus(Known.Int(saved, "status"), Known.Int(call.Body, "status", Known.Int(saved, "status")));
        foreach ((string name, JsonNode? value) in call.Body)
        {
            saved[name] = value?.DeepClone();
        }

        Known.Text(saved, "name", "event", 1, 100);
        Known.Text(saved, "description", "event", 0, 1000);
        if (Known.Int(saved, "privacy_level") != 2 || Known.Int(saved, "entity_type") is < 1 or > 3)
        {
            throw ApiError.Invalid("event.privacy_level", "privacy_level must be 2 and entity_type 1 to 3");
        }

        CheckTime(saved);
        Events[id] = saved;
        return ApiAnswer.Ok(saved);
    }

    private void CheckTime(JsonObject saved)
    {
        DateTimeOffset start = DateTimeOffset.Parse(Known.Text(saved, "scheduled_start_time", "event", 1, 40), CultureInfo.InvariantCulture);
        if (Known.Int(saved, "status") == 1 && start <= discord.Clock.GetUtcNow())
        {
            throw ApiError.Invalid("event.scheduled_start_time", "Cannot schedule event in the past.");
        }

        if (Known.Int(saved, "entity_type") == 3)
        {
            Known.Text(saved, "scheduled_end_time", "event", 1, 40);
            Known.Text(saved["entity_metadata"] as JsonObject ?? [], "location", "event.entity_metadata", 1, 100);
        }
        else
        {
            Known.Text(saved, "channel_id", "event", 1, 20);
        }
    }

    private static void CheckStatus(int from, int to)
    {
        if (from != to && (from, to) is not ((1, 2) or (2, 3) or (1, 4)))
        {
            throw new ApiError(400, 180000, $"An event cannot go from status {from} to {to}");
        }
    }
}

/// <summary>Somebody of the server.</summary>
/// <param name="Permissions">A decimal string.</param>
internal sealed record FakeMember(string Id, string Name, string Permissions)
{
    public bool TakesNoDirectMessages { get; init; }

    public JsonObject ToJson() => new()
    {
        ["user"] = UserJson(),
        ["nick"] = null,
        ["roles"] = new JsonArray(),
        ["joined_at"] = "2026-01-01T00:00:00+00:00",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
        ["permissions"] = Permissions,
    };

    public JsonObject UserJson() => new() { ["id"] = Id, ["username"] = Name.ToLowerInvariant(), ["global_name"] = Name, ["discriminator"] = "0", ["avatar"] = null };
}
