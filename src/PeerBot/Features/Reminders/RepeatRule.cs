using PeerBot.Domain;
using PeerBot.Domain.Reminders;

namespace PeerBot.Features.Reminders;

/// <summary>Makes the rule of a reminder from its word, as the option holds it and the table keeps it.</summary>
internal static class RepeatRule
{
    public const string Once = "once";

    /// <summary>So many times in a row are looked at to see how dense a cron line is.</summary>
    private const int Sample = 60;

    /// <summary>More often than that is no reminder but noise.</summary>
    private static readonly TimeSpan Densest = TimeSpan.FromHours(1);

    /// <param name="first">The first time by the clock on the wall; a cron line begins there.</param>
    /// <returns><see langword="null"/> for <see cref="Once"/>.</returns>
    /// <exception cref="InvalidOperationException">There is no such word. What is kept was checked, so that is a bug.</exception>
    public static Repeat? Of(string word, DateTime first) => word switch
    {
        Once => null,
        "daily" => OnWeekdays.EveryDay(TimeOnly.FromDateTime(first)),
        "weekdays" => OnWeekdays.Working(TimeOnly.FromDateTime(first)),
        "weekly" => OnWeekdays.Weekly(first),
        _ => CronRepeat.TryRead(word) ?? throw new InvalidOperationException($"No rule for '{word}'."),
    };

    /// <returns>What is wrong with a cron line, or <see langword="null"/>.</returns>
    public static Problem? Refuse(string word, DateTime first)
    {
        if (!word.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        if (CronRepeat.TryRead(word) is not { } cron)
        {
            return Problem.Invalid("repeat.unreadable", ("written", word));
        }

        return cron.NextAfter(first.AddTicks(-1)) is null
            ? Problem.Invalid("reminder.never", ("written", word))
            : IsTooDense(cron, first) ? Problem.Invalid("reminder.too-often", ("written", word)) : null;
    }

    /// <summary>As people read it: the word in their language, or the cron line itself.</summary>
    public static Phrase Phrase(string word) => word.Contains(' ', StringComparison.Ordinal)
        ? Domain.Phrase.Of("reminder.cron", ("line", word))
        : Domain.Phrase.Of($"repeat.word.{word}");

    private static bool IsTooDense(CronRepeat cron, DateTime first)
    {
        DateTime? before = cron.NextAfter(first.AddTicks(-1));
        for (int count = 0; count < Sample && before is { } time; count++)
        {
            DateTime? next = cron.NextAfter(time);
            if (next - time < Densest)
            {
                return true;
            }

            before = next;
        }

        return false;
    }
}
