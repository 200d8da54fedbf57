using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>A channel, thread or direct conversation, with what was posted in it.</summary>
/// <param name="Type">0 text, 1 direct, 2 voice, 11 public thread, 12 private thread.</param>
internal sealed record FakeChannel(string Id, string Name, int Type, string? GuildId, string? ParentId = null)
{
    private ImmutableList<FakeMessage> posted = [];

    /// <summary>What every request about this channel is refused with, such as 50001, 50013 or 10003.</summary>
    public ApiError? Refusal { get; set; }

    /// <summary>What the bot is not allowed here, by an exception of this channel; all flags summed up.</summary>
    public ulong Denied { get; set; }

    public bool IsArchived { get; set; }

    public bool IsLocked { get; set; }

    /// <summary>Everything posted, deleted ones too; oldest first. Tests look while the server writes.</summary>
    public ImmutableList<FakeMessage> Posted => posted;

    /// <summary>What is to be seen now.</summary>
    public IReadOnlyList<FakeMessage> Shown => [.. Posted.Where(message => !message.IsDeleted)];

    public void Post(FakeMessage message) =>
        ImmutableInterlocked.Update(ref posted, static (before, added) => before.Add(added), message);

    public JsonObject ToJson()
    {
        JsonObject json = new() { ["id"] = Id, ["type"] = Type, ["name"] = Name, ["flags"] = 0, ["permissions"] = "2251799813685247" };
        if (GuildId is not null)
        {
            json["guild_id"] = GuildId;
            json["parent_id"] = ParentId;
            json["permission_overwrites"] = new JsonArray(new JsonObject { ["id"] = FakeDiscord.ApplicationId, ["type"] = 1, ["allow"] = "0", ["deny"] = Denied.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }

        if (Type is 11 or 12)
        {
            json["thread_metadata"] = new JsonObject
            {
                ["archived"] = IsArchived,
                ["locked"] = IsLocked,
                ["auto_archive_duration"] = 1440,
                ["archive_timestamp"] = "2026-01-01T00:00:00+00:00",
            };
        }

        return json;
    }
}

/// <summary>A message and what became of it.</summary>
/// <param name="Body">As it was sent, with every later change put into it.</param>
internal sealed record FakeMessage(string Id, string ChannelId, string AuthorId, JsonObject Body, DateTimeOffset At)
{
    public bool IsDeleted { get; set; }

    public bool IsPinned { get; set; }

    public int Edits { get; set; }

    public Dictionary<string, ApiFile> Files { get; } = [];

    public string Content => Body["content"]?.GetValue<string>() ?? "";

    public bool IsPrivate => (Known.Int(Body, "flags") & 64) != 0;

    public JsonObject ToJson()
    {
        JsonObject json = new()
        {
            ["id"] = Id,
            ["channel_id"] = ChannelId,
            ["type"] = 0,
            ["author"] = new JsonObject { ["id"] = AuthorId, ["username"] = "peerbot", ["discriminator"] = "0", ["bot"] = AuthorId == FakeDiscord.ApplicationId, ["avatar"] = null, ["global_name"] = null },
            ["content"] = Content,
            ["timestamp"] = At.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", System.Globalization.CultureInfo.InvariantCulture),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["embeds"] = Body["embeds"]?.DeepClone() ?? new JsonArray(),
            ["components"] = Body["components"]?.DeepClone() ?? new JsonArray(),
            ["attachments"] = Attachments(),
            ["pinned"] = IsPinned,
            ["flags"] = Known.Int(Body, "flags"),
        };
        if (Body["nonce"] is { } nonce)
        {
            json["nonce"] = nonce.DeepClone();
        }

        return json;
    }

    private JsonArray Attachments() => [.. Files.Select((file, index) => new JsonObject
    {
        ["id"] = $"{index}", ["filename"] = file.Value.Name, ["size"] = file.Value.Content.Length, ["url"] = "https://cdn.example/" + file.Value.Name, ["proxy_url"] = "https://cdn.example/" + file.Value.Name,
    })];
}
