using System.Collections.Immutable;
using PeerBot.Chat.Messages;

namespace PeerBot.Chat.Commands;

/// <summary>One command, declared once and projected to every platform, to completion and to help.</summary>
/// <remarks>
/// Its words stand in the text files, under keys made of its path with dots for blanks. All but the aliases exist in every
/// language.
/// <list type="bullet">
/// <item><c>command.PATH</c> what it does, and <c>command.PATH.OPTION</c> what an option is for.</item>
/// <item><c>word.PATH</c> what its last word is called; in English the word itself. <c>aliases.PATH</c>, if there is such a text,
/// further words for it, parted by commas.</item>
/// <item><c>option.OPTION.name</c> what an option is called, the same in every command, unless
/// <c>command.PATH.OPTION.name</c> says otherwise.</item>
/// <item><c>group.GROUP</c> what the first word is about, <c>word.GROUP</c> what it is called; the same with
/// <c>GROUP.MIDDLE</c> for the middle one of three words.</item>
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

    /// <summary>It may answer with a form although nothing is missing, so a platform keeps the place for one.</summary>
    public bool MayAsk { get; init; }

    /// <summary>The group's name alone means this command. One for each group at most.</summary>
    public bool IsGroupDefault { get; init; }

    /// <summary>
    /// The group's name may be followed at once by what this command requires: <c>/remind Stretch in 30m</c>. One for each group
    /// at most.
    /// </summary>
    public bool TakesFreeWords { get; init; }

    /// <summary>
    /// What is asked for when nothing that is required was said, where that is more than an empty form; people then may leave
    /// out everything.
    /// </summary>
    public Func<CommandSpec, Invocation, Form>? FirstForm { get; init; }

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
