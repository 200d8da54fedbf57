using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Permissions;

namespace PeerBot.Platforms.Discord.Interactions;

/// <summary>Something that a person did on Discord and that wants an answer within 3 seconds.</summary>
/// <param name="Token">Lets the bot answer for 15 minutes; a secret.</param>
/// <param name="ReceivedAt">A timestamp of the clock.</param>
/// <param name="FileLimit">Of one file of the answer, in bytes.</param>
/// <param name="Data">What was done; its form depends on the type.</param>
internal sealed record Interaction(
    string Id,
    string ApplicationId,
    InteractionType Type,
    string Token,
    Place Place,
    Person Caller,
    Language? Language,
    long ReceivedAt,
    int FileLimit,
    JsonElement Data)
{
    /// <summary>The server in which it was done; <see langword="null"/> in a conversation with the bot alone.</summary>
    public string? ServerId { get; init; }

    /// <summary>
    /// It was done apart from the team, with a button that says for which place it is: the team sees nothing of the answer
    /// itself, and what the answer offers is for that place as well.
    /// </summary>
    public bool IsAway { get; init; }

    /// <summary>The channel of the thread in which it was done; <see langword="null"/> outside of threads.</summary>
    public Place? Within { get; init; }

    /// <summary>The name of the channel, where Discord tells it.</summary>
    public string? ChannelName { get; init; }

    /// <summary>The caller's locale, then the server's.</summary>
    public ImmutableArray<string> Locales { get; init; } = [];

    /// <summary>Whoever was picked in it.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>What the bot would need to post in the channel and is not allowed there.</summary>
    public ImmutableArray<Permission> Missing { get; init; } = [];

    /// <summary>The language for what is said before the team's is known.</summary>
    public Language OwnLanguage => Language ?? Chat.Language.English;

    public override string ToString() => $"{Type} {Id}";
}

/// <summary>Discord's numbers of interactions.</summary>
internal enum InteractionType
{
    Command = 2,
    Component = 3,
    Completion = 4,
    Form = 5,
}
