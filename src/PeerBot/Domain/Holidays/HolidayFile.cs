using System.Collections.Immutable;

namespace PeerBot.Domain.Holidays;

/// <summary>The days of an iCalendar file that are free as a whole.</summary>
/// <param name="Days">Names by date, within the window that was asked for.</param>
/// <param name="Unread">How many events were left out: those with a time of day, and those that repeat otherwise than every year.</param>
public sealed record HolidayFile(ImmutableSortedDictionary<DateOnly, string> Days, int Unread)
{
    /// <summary>No calendar of holidays has more.</summary>
    public const int MaxEvents = 5_000;

    public const int MaxNameLength = 60;

    /// <summary>Reads the events of a file; the first of two on one day gives its name.</summary>
    /// <param name="text">What stands before the calendar, such as the file's name, does not matter.</param>
    /// <param name="from">The first day that matters.</param>
    /// <param name="until">The last.</param>
    /// <returns>A problem when the text is no calendar or has too many events.</returns>
    public static Result<HolidayFile> Read(string text, DateOnly from, DateOnly until)
    {
        IcsLine[] lines = [.. IcsLine.Read(text).SkipWhile(line => !line.IsBeginOf("VCALENDAR"))];
        if (lines is [])
        {
            return Problem.Invalid("holiday.no-calendar");
        }

        ImmutableArray<IcsEvent> events = IcsEvent.ReadAll(lines);
        if (events.Length > MaxEvents)
        {
            return Problem.Invalid("holiday.too-many-events", ("max", MaxEvents));
        }

        SortedDictionary<DateOnly, string> days = [];
        int unread = 0;
        foreach (IcsEvent one in events.Where(one => !one.IsCancelled))
        {
            if (one.DaysBetween(from, until) is not { } found)
            {
                unread++;
                continue;
            }

            foreach (DateOnly day in found)
            {
                days.TryAdd(day, one.Summary);
            }
        }

        return new HolidayFile(days.ToImmutableSortedDictionary(), unread);
    }
}
