using System.Collections.Immutable;

namespace PeerBot.Chat.Commands;

/// <summary>One option of a command; <see cref="CommandSpec"/> tells under which keys its words stand.</summary>
/// <param name="Name">Lower case ASCII, unique in its command.</param>
public sealed record OptionSpec(string Name, OptionKind Kind, bool IsRequired = false)
{
    /// <summary>For <see cref="OptionKind.Choice"/>: the words that are allowed. Each has a text <c>choice.WORD</c>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>
    /// For texts: names of people who need not be members yet. A platform may let them be picked and then writes them as
    /// mentions, with <see cref="Invocation.People"/> telling who they are.
    /// </summary>
    public bool IsPeople { get; init; }

    /// <summary>For <see cref="OptionKind.Members"/>: words that may stand in place of names. Each has a text <c>choice.WORD</c>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>For texts: the greatest length in UTF-16 units. For numbers: the greatest value.</summary>
    public int Max { get; init; } = Kind switch
    {
        OptionKind.Text => 300,
        OptionKind.Url => 2_000,
        OptionKind.Paragraph => 10_000,
        _ => 1_000,
    };

    /// <summary>For numbers: the least value.</summary>
    public int Min { get; init; } = 1;

    /// <summary>
    /// For <see cref="OptionKind.Paragraph"/>: the text usually comes as a file, whose name then is the first line. Where a
    /// platform takes no files, the text is pasted.
    /// </summary>
    public bool IsFile { get; init; }

    /// <summary>For <see cref="OptionKind.Item"/>: what is numbered, so that a platform can offer the likeliest.</summary>
    public ItemKind Item { get; init; }
}

/// <summary>What an option holds, and so how it is asked for and read.</summary>
public enum OptionKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    Paragraph,

    Number,

    /// <summary>A day, in words or digits; today and the weekdays are understood.</summary>
    Date,

    /// <summary>Two days, or a word for a stretch of days, such as <c>2021-08-01..2021-08-31</c>.</summary>
    DateRange,

    /// <summary>A time of day, such as <c>16:00</c>.</summary>
    Time,

    /// <summary>A day and a time, or a distance from now, such as <c>tomorrow 16:00</c> or <c>in 30m</c>; always to come.</summary>
    Moment,

    /// <summary>How something comes again, such as <c>daily</c>, <c>weekdays</c>, <c>weekly</c> or a cron line.</summary>
    Repeat,

    Member,

    /// <summary>One or several members.</summary>
    Members,

    Choice,

    /// <summary>An address that starts with http or https.</summary>
    Url,

    /// <summary>The number of a question, an agenda item, a paper, a task or a reminder, with or without a number sign.</summary>
    Item,

    /// <summary>Yes or no; not given means no.</summary>
    Flag,
}

/// <summary>The numbered things of a team. Each kind counts for itself, from 1.</summary>
public enum ItemKind
{
    None,
    Question,
    Agenda,
    Paper,
    Task,
    Reminder,
}
