using System.Collections.Immutable;
using System.Globalization;

namespace PeerBot.Domain.Calendar;

/// <summary>
/// Gives each meeting a name that it keeps when it is moved: the date on which it was planned first. A second meeting of that
/// date, added after the first was moved away, has a name of its own.
/// </summary>
public static class MeetingNames
{
    /// <param name="meetings">Of this calendar.</param>
    /// <param name="calendar">With the exceptions of the dates from which meetings may have been moved.</param>
    /// <returns>Names by date, no name twice.</returns>
    public static ImmutableDictionary<DateOnly, string> Of(IEnumerable<Meeting> meetings, MeetingCalendar calendar)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        ImmutableDictionary<DateOnly, string>.Builder names = ImmutableDictionary.CreateBuilder<DateOnly, string>();

        // What was moved has the older claim on its first date.
        foreach (Meeting meeting in meetings.OrderBy(meeting => meeting.Origin == MeetingOrigin.Moved ? 0 : 1).ThenBy(meeting => meeting.Date))
        {
            string first = Name(FirstDate(meeting.Date, calendar));
            int number = 1;
            string name = first;
            while (!taken.Add(name))
            {
                number++;
                name = string.Create(CultureInfo.InvariantCulture, $"{first}-{number}");
            }

            names[meeting.Date] = name;
        }

        return names.ToImmutable();
    }

    /// <summary>The name of a meeting that stays on its date.</summary>
    public static string Name(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly FirstDate(DateOnly date, MeetingCalendar calendar)
    {
        DateOnly? earlier = (calendar.Exceptions.GetValueOrDefault(date) as MovedHere)?.From;
        DateOnly first = date;
        HashSet<DateOnly> seen = [date];
        while (earlier is { } before && seen.Add(before))
        {
            first = before;
            earlier = CameFrom(before, calendar);
        }

        return first;
    }

    /// <summary>
    /// A meeting that was moved twice left its trace on the date between. Where another took that date since, the trace is gone,
    /// and the date between is all that is known.
    /// </summary>
    private static DateOnly? CameFrom(DateOnly left, MeetingCalendar calendar) => calendar.Exceptions.GetValueOrDefault(left) is MovedAway
        ? calendar.Exceptions.Values.OfType<MovedAway>()
            .Where(away => away.To == left && away.Date != left)
            .Select(away => (DateOnly?)away.Date)
            .Min()
        : null;
}
