using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Texts;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Interactions;

namespace PeerBot.Platforms.Slack.Manifest;

/// <summary>
/// The app as Slack is told of it: with exactly the commands, menus, events and scopes that this program uses, so that nobody
/// has to collect them by hand.
/// </summary>
internal sealed class SlackManifest(Catalogue catalogue, MessageMenu menu, Phrasebook phrasebook)
{
    /// <summary>Of the 24 letters that a name in a menu may have.</summary>
    private const int MostName = 24;

    /// <summary>Besides those of the methods: being typed to, being spoken to, and hearing of channels.</summary>
    private static readonly ImmutableArray<string> HeardScopes = ["commands", "app_mentions:read", "im:history", "channels:read", "groups:read"];

    private static readonly ImmutableArray<string> Events =
    [
        "app_home_opened", "app_mention", "message.im", "member_joined_channel", "channel_archive", "channel_unarchive", "channel_deleted", "channel_left",
        "group_archive", "group_unarchive", "group_deleted", "group_left", "app_uninstalled", "tokens_revoked",
    ];

    /// <summary>What can be begun from anywhere.</summary>
    private static readonly ImmutableArray<string> Anywhere = ["question ask", "task add"];

    /// <summary>What the bot's token must be allowed.</summary>
    public static ImmutableArray<string> Scopes { get; } = [.. HeardScopes.Concat(ApiMethod.All.SelectMany(method => method.Scopes)).Distinct()];

    /// <param name="entry">The command that takes all words, such as <c>/peer</c>.</param>
    /// <param name="hasBare">Each group is a command of its own too, such as <c>/question</c>.</param>
    /// <param name="prefix">Stands before those, to keep them apart from other apps'.</param>
    public JsonObject Of(string entry, bool hasBare, string prefix) => new()
    {
        ["display_information"] = new JsonObject { ["name"] = "PeerBot", ["description"] = Say("slack.manifest.about") },
        ["features"] = new JsonObject
        {
            ["app_home"] = new JsonObject { ["home_tab_enabled"] = true, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false },
            ["bot_user"] = new JsonObject { ["display_name"] = "peerbot", ["always_online"] = true },
            ["shortcuts"] = List([.. menu.Items.Select(OnMessage), .. Anywhere.Where(path => catalogue.Find(path) is not null).Select(OnAnything)]),
            ["slash_commands"] = List([Command(entry, Say("slack.manifest.entry"), "question ask Why?"), .. hasBare ? Bare(prefix) : []]),
        },
        ["oauth_config"] = new JsonObject { ["scopes"] = new JsonObject { ["bot"] = Words(Scopes) } },
        ["settings"] = new JsonObject
        {
            ["event_subscriptions"] = new JsonObject { ["bot_events"] = Words(Events) },
            ["interactivity"] = new JsonObject { ["is_enabled"] = true },
            ["org_deploy_enabled"] = false,
            ["socket_mode_enabled"] = true,
            ["token_rotation_enabled"] = false,
        },
    };

    private IEnumerable<JsonObject> Bare(string prefix) => catalogue.Commands.Select(command => command.Group).Distinct().Select(group =>
        Command($"/{prefix}{group}", Say(CommandNames.GroupKey(group)), catalogue.Commands.First(command => command.Group == group).Example[(group.Length + 2)..]));

    /// <summary>Mentions come as ids only where Slack is asked to escape them.</summary>
    private static JsonObject Command(string name, string description, string hint) =>
        new() { ["command"] = name, ["description"] = description, ["usage_hint"] = hint, ["should_escape"] = true };

    private JsonObject OnMessage(MessageMenuItem item) =>
        Shortcut(Say(item.Label), "message", MenuForms.OnMessage, item.Path);

    private JsonObject OnAnything(string path) =>
        Shortcut(Say("slack.shortcut." + path.Replace(' ', '.')), "global", MenuForms.Anywhere, path);

    private JsonObject Shortcut(string name, string type, string start, string path) => new()
    {
        ["name"] = name.Length <= MostName ? name : throw new InvalidOperationException($"'{name}' is too long for a menu on Slack."),
        ["type"] = type,
        ["callback_id"] = start + path.Replace(' ', '.'),
        ["description"] = Say(catalogue.Find(path)!.TextKey),
    };

    private string Say(string key) => phrasebook[Language.English, key];

    private static JsonArray List(IEnumerable<JsonObject> items) => new([.. items]);

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
