using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Messages;
using PeerBot.Platforms.Slack.Sockets;

namespace PeerBot.Platforms.Slack.Interactions;

/// <summary>Something that a person did on Slack and that wants an answer.</summary>
/// <param name="Id">The same for the same act, however often Slack tells of it.</param>
/// <param name="Channel">Where it was done; empty where Slack does not tell.</param>
/// <param name="Data">What was done; its form depends on the kind.</param>
internal sealed record Interaction(Envelope Envelope, InteractionKind Kind, string Id, string Channel, Person Caller, JsonElement Data)
{
    /// <summary>Another mark of the same act, under which Slack may tell of it again; <see langword="null"/> where there is none.</summary>
    public string? OtherId { get; init; }

    /// <summary>The thread it was done in, or <see langword="null"/>.</summary>
    public string? Thread { get; init; }

    /// <summary>Takes answers for 30 minutes; a secret.</summary>
    public string? ResponseUrl { get; init; }

    /// <summary>Opens one form within 3 seconds; a secret.</summary>
    public string? Trigger { get; init; }

    /// <summary>The caller's own, where Slack tells and PeerBot speaks it.</summary>
    public Language? Language => Languages.Parse(Locale);

    /// <summary>The caller's own as Slack writes it, such as <c>ko-KR</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>What the channel is called, where it has a name.</summary>
    public string? ChannelName { get; init; }

    /// <summary>Done on the app's own page, where no channel is to be seen.</summary>
    public bool IsAtHome { get; init; }

    public Place Place => new(SlackPlatform.Word, Channel);

    /// <summary>The language for what is said before the team's is known.</summary>
    public Language OwnLanguage => Language ?? Chat.Language.English;

    public override string ToString() => $"{Kind} {Id}";
}

/// <summary>What people can do on Slack.</summary>
internal enum InteractionKind
{
    /// <summary>Typed after a slash.</summary>
    Command,

    /// <summary>Written to the bot, in a channel or thread by its name, or directly.</summary>
    Mention,

    /// <summary>Pressed a button.</summary>
    Press,

    /// <summary>Sent a form.</summary>
    Submission,

    /// <summary>Closed a form.</summary>
    Closing,

    /// <summary>Picked in the menu of a message.</summary>
    MessageMenu,

    /// <summary>Picked in the menu that is everywhere.</summary>
    GlobalMenu,
}
