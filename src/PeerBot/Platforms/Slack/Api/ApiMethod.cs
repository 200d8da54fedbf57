using System.Collections.Immutable;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>A method of Slack's Web API that PeerBot uses. All of them stand here.</summary>
/// <param name="Scopes">What the bot must be allowed; empty where any token will do.</param>
internal sealed record ApiMethod(string Name, params string[] Scopes)
{
    public static readonly ApiMethod OpenConnection = new("apps.connections.open") { TakesJson = false, UsesAppToken = true };
    public static readonly ApiMethod TestToken = new("auth.test");
    public static readonly ApiMethod PostMessage = new("chat.postMessage", "chat:write") { Repetition = Repetition.UnlessSent, IsPerChannel = true };
    public static readonly ApiMethod PostEphemeral = new("chat.postEphemeral", "chat:write") { Repetition = Repetition.UnlessSent, IsPerChannel = true };
    public static readonly ApiMethod UpdateMessage = new("chat.update", "chat:write") { IsPerChannel = true };
    public static readonly ApiMethod OpenView = new("views.open") { Repetition = Repetition.Never };
    public static readonly ApiMethod UpdateView = new("views.update");
    public static readonly ApiMethod PublishView = new("views.publish");
    public static readonly ApiMethod GetUser = new("users.info", "users:read") { TakesJson = false, Repetition = Repetition.Never };
    public static readonly ApiMethod GetChannel = new("conversations.info", "channels:read", "groups:read") { TakesJson = false };
    public static readonly ApiMethod OpenConversation = new("conversations.open", "im:write");
    public static readonly ApiMethod StartUpload = new("files.getUploadURLExternal", "files:write") { TakesJson = false };
    public static readonly ApiMethod CompleteUpload = new("files.completeUploadExternal", "files:write") { Repetition = Repetition.UnlessSent };

    public static ImmutableArray<ApiMethod> All { get; } =
    [
        OpenConnection, TestToken, PostMessage, PostEphemeral, UpdateMessage, OpenView, UpdateView, PublishView, GetUser, GetChannel, OpenConversation, StartUpload, CompleteUpload,
    ];

    /// <summary>Otherwise only a form is understood, and arguments in JSON would be lost silently.</summary>
    public bool TakesJson { get; init; } = true;

    public bool UsesAppToken { get; init; }

    /// <summary>Slack counts each channel for itself.</summary>
    public bool IsPerChannel { get; init; }

    public Repetition Repetition { get; init; }

    public override string ToString() => Name;
}

/// <summary>When a call may be sent again although nobody knows whether the first one arrived.</summary>
internal enum Repetition
{
    /// <summary>Always: twice is the same as once.</summary>
    Free,

    /// <summary>Only when it certainly did not arrive.</summary>
    UnlessSent,

    /// <summary>Not by the client: it must be quick or not at all.</summary>
    Never,
}
