using System.Collections.Immutable;

namespace PeerBot.Chat.Commands;

/// <summary>One command, declared once and projected to every platform, to completion and to help.</summary>
/// <remarks>
/// Its words stand in the text files, under keys made of its path with dots for blanks:
/// <list type="bullet">
/// <item><c>command.PATH</c> what it does; <c>command.PATH.name</c> its last word, in English the one of the path;
/// <c>command.PATH.aliases</c>, if there are any, further words for the last, parted by commas.</item>
/// <item><c>command.PATH.OPTION</c> what an option is for. <c>option.OPTION.name</c> the option's name, the same in every
/// command, unless <c>command.PATH.OPTION.name</c> says otherwise.</item>
/// <item><c>group.GROUP</c> and <c>group.GROUP.name</c> the same for the first word, and <c>group.GROUP.MIDDLE</c> and
/// <c>group.GROUP.MIDDLE.name</c> for the middle one of three.</item>
/// <item><c>choice.WORD</c> for each word an option can be.</item>
/// </list>
/// </remarks>
/// <param name="Path">Two or three lower case words, such as <c>moderator next</c>. Unique.</param>
/// <param name="UseCase">The class that carries it out.</param>
/// <param name="Example">One line that works, shown by help.</param>
public sealed record CommandSpec(string Path, Type UseCase, string Example, ImmutableArray<OptionSpec> Options)
{
    /// <summary>Who may use it.</summary>
    public Right Right { get; init; } = Right.Member;

    /// <summary>It changes nothing, so it waits for no writer.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>It works where no team lives yet.</summary>
    public bool NeedsNoTeam { get; init; }

    /// <summary>The group's name alone means this command. One for each group at most.</summary>
    public bool IsGroupDefault { get; init; }

    /// <summary>The first word, which is the command on Discord and Slack.</summary>
    public string Group => Path[..Path.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>The words after the first.</summary>
    public string Verb => Path[(Group.Length + 1)..];

    /// <summary>The key under which this command's texts stand.</summary>
    public string TextKey => "command." + Path.Replace(' ', '.');

    public OptionSpec? FindOption(string name) => Options.FirstOrDefault(option => option.Name == name);
}

/// <summary>Who may use a command. Each level may also do what the levels before it may.</summary>
public enum Right
{
    /// <summary>Anybody in the channel, member or not.</summary>
    Anybody,

    /// <summary>A present member of the team.</summary>
    Member,

    /// <summary>The moderator or scribe of the day, or an organiser.</summary>
    Moderator,

    Organiser,
}
