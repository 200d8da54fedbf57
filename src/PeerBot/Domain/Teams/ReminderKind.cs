using System.Collections.Immutable;

namespace PeerBot.Domain.Teams;

/// <summary>A kind of thing that the bot does by itself at a time, with what holds for a team that never chose otherwise.</summary>
/// <param name="Word">What people type, and what names the kind wherever it is stored.</param>
/// <param name="IsOn">Quiet by default: on is only what most teams want.</param>
/// <param name="Before">How many minutes before the beginning of what it is about; <see langword="null"/> when it does not count from there.</param>
/// <param name="At">The wall-clock time in the team's zone; <see langword="null"/> when it has none.</param>
public sealed record ReminderKind(string Word, bool IsOn, int? Before = null, TimeOnly? At = null)
{
    /// <summary>The longest time before, in minutes: a day.</summary>
    public const int MaxBefore = 1440;

    /// <summary>On the day before a session: who leads, writes and presents.</summary>
    public static ReminderKind Eve { get; } = new("eve", true, At: new TimeOnly(18, 0));

    /// <summary>Shortly before a session: its card, with everything that waits for it.</summary>
    public static ReminderKind Opening { get; } = new("opening", true, Before: 10);

    /// <summary>At its time the session opens by itself.</summary>
    public static ReminderKind Start { get; } = new("start", false);

    /// <summary>After a session: its minutes as a draft.</summary>
    public static ReminderKind Draft { get; } = new("draft", true);

    /// <summary>On the next morning minutes that nobody published are published by themselves.</summary>
    public static ReminderKind Publish { get; } = new("publish", true, At: new TimeOnly(9, 0));

    /// <summary>A week before somebody presents a paper.</summary>
    public static ReminderKind PaperWeek { get; } = new("paper-week", true, At: new TimeOnly(9, 0));

    /// <summary>A day before somebody presents a paper.</summary>
    public static ReminderKind PaperDay { get; } = new("paper-day", true, At: new TimeOnly(9, 0));

    /// <summary>An hour before somebody presents a paper.</summary>
    public static ReminderKind PaperHour { get; } = new("paper-hour", false, Before: 60);

    /// <summary>On the day before a paper review: how many have a question ready.</summary>
    public static ReminderKind PaperQuestions { get; } = new("paper-questions", false, At: new TimeOnly(20, 0));

    /// <summary>On the day on which tasks are due.</summary>
    public static ReminderKind Tasks { get; } = new("tasks", true, At: new TimeOnly(9, 0));

    /// <summary>On Friday: the week that was, and the week to come.</summary>
    public static ReminderKind Weekly { get; } = new("weekly", true, At: new TimeOnly(17, 0));

    /// <summary>When the time that an agenda item was given is over.</summary>
    public static ReminderKind Timebox { get; } = new("timebox", true);

    /// <summary>In the order of a team's week.</summary>
    public static ImmutableArray<ReminderKind> All { get; } =
    [
        Eve, Opening, Start, Timebox, Draft, Publish, PaperWeek, PaperDay, PaperHour, PaperQuestions, Tasks, Weekly,
    ];

    /// <returns>The kind of that word, or <see langword="null"/>: a reminder that a member wrote is of no kind.</returns>
    public static ReminderKind? Find(string word) => All.FirstOrDefault(kind => kind.Word == word);
}
