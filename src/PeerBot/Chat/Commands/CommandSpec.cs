using System.Collections.Immutable;

namespace PeerBot.Chat.Commands;

/// <summary>
/// One command, declared once and projected to every platform, to completion and to help. Its description is the text
/// <c>command.PATH</c> with dots for blanks, its Korean names <c>command.PATH.name</c>.
/// </summary>
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
