using System.Text.Json.Nodes;

namespace PeerBot.Tests.Platforms.Discord.Fake;

/// <summary>Somebody at their own Discord: does things and sees what comes of them.</summary>
internal sealed class FakeUser(FakeDiscord discord, FakeMember member, string locale)
{
    /// <summary>No answer within this real time fails the test; the fake's own clock has nothing to do with it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Snowflakes ids = new(discord.Clock);

    public FakeMember Member => member;

    /// <summary>Where this user is.</summary>
    public string ChannelId { get; set; } = FakeDiscord.ChannelId;

    /// <summary>Sends a slash command, with its default names as the payload has them.</summary>
    /// <param name="path">Such as <c>question ask</c>.</param>
    public Task<FakeInteraction> SlashAsync(string path, params ReadOnlySpan<(string Name, object Value)> options) =>
        SeeAsync(Begin(2, UserCommands.Slash(discord, path, [.. options], focused: null), null));

    /// <summary>Sends it without waiting for what comes of it.</summary>
    public FakeInteraction Slash(string path, params ReadOnlySpan<(string Name, object Value)> options) =>
        Begin(2, UserCommands.Slash(discord, path, [.. options], focused: null), null);

    /// <summary>Types into an option and looks at what is offered.</summary>
    public Task<FakeInteraction> CompleteAsync(string path, string focused, string typed, params ReadOnlySpan<(string Name, object Value)> others) =>
        SeeAsync(Begin(4, UserCommands.Slash(discord, path, [.. others, (focused, typed)], focused), null));

    /// <summary>Right-clicks a message and chooses a command.</summary>
    public Task<FakeInteraction> MenuAsync(string name, FakeMessage message) =>
        SeeAsync(Begin(2, UserCommands.Menu(discord, name, message), null));

    /// <summary>Right-clicks a person and chooses a command.</summary>
    public Task<FakeInteraction> MenuAsync(string name, FakeMember person) =>
        SeeAsync(Begin(2, UserCommands.Menu(discord, name, person), null));

    /// <summary>Presses the button with a label or custom id.</summary>
    public Task<FakeInteraction> PressAsync(FakeMessage message, string button) => SeeAsync(Press(message, button));

    public FakeInteraction Press(FakeMessage message, string button) =>
        Begin(3, new JsonObject { ["component_type"] = 2, ["custom_id"] = UserCommands.Component(message, button)["custom_id"]!.DeepClone(), ["id"] = 1 }, message);

    /// <summary>Chooses in a menu.</summary>
    public Task<FakeInteraction> ChooseAsync(FakeMessage message, string menu, params string[] values)
    {
        JsonObject component = UserCommands.Component(message, menu);
        JsonObject data = new()
        {
            ["component_type"] = component["type"]!.DeepClone(),
            ["custom_id"] = component["custom_id"]!.DeepClone(),
            ["id"] = 1,
            ["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]),
        };
        return SeeAsync(Begin(3, data, message));
    }

    /// <summary>Fills in the form that an interaction opened and sends it.</summary>
    /// <param name="values">By custom id or label; what is not named keeps what stood in it.</param>
    public Task<FakeInteraction> SubmitAsync(FakeInteraction opened, params ReadOnlySpan<(string Field, string Value)> values) =>
        SeeAsync(Begin(5, UserForms.Submit(discord, opened.Form ?? throw new InvalidOperationException("No form was opened."), values.ToArray()), opened.Source));

    private FakeInteraction Begin(int type, JsonObject data, FakeMessage? source)
    {
        string id = ids.Next();
        string token = $"token-of-{id}-{member.Id}";
        JsonObject payload = new()
        {
            ["version"] = 1,
            ["id"] = id,
            ["application_id"] = FakeDiscord.ApplicationId,
            ["type"] = type,
            ["token"] = token,
            ["data"] = data,
            ["guild_id"] = FakeDiscord.GuildId,
            ["channel_id"] = ChannelId,
            ["channel"] = discord.Guild.Channels[ChannelId].ToJson(),
            ["member"] = member.ToJson(),
            ["locale"] = locale,
            ["guild_locale"] = "ko",
            ["context"] = 0,
            ["app_permissions"] = discord.Guild.GrantedTo(discord.Guild.Channels[ChannelId]).ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["attachment_size_limit"] = 10 << 20,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = FakeDiscord.GuildId },
        };
        if (discord.Guild.Channels[ChannelId].GuildId is null)
        {
            foreach (string name in new[] { "guild_id", "guild_locale", "member" })
            {
                payload.Remove(name);
            }

            payload["user"] = member.UserJson();
            payload["context"] = 1;
        }

        if (source is not null)
        {
            payload["message"] = source.ToJson();
        }

        return discord.Interactions.Begin(new FakeInteraction(id, token, type, discord.Clock.GetTimestamp(), payload, source));
    }

    private static async Task<FakeInteraction> SeeAsync(FakeInteraction interaction)
    {
        await interaction.Seen.WaitAsync(Patience);
        return interaction;
    }
}
