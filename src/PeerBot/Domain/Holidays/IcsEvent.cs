using System.Collections.Immutable;
using System.Globalization;

namespace PeerBot.Domain.Holidays;

/// <summary>What an event of an iCalendar file says about whole days.</summary>
internal sealed class IcsEvent
{
    /// <summary>A longer one is no holiday but a season.</summary>
    private const int MostDays = 62;

    private readonly Dictionary<string, IcsLine> properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> excluded = new(StringComparer.Ordinal);

    private IcsEvent()
    {
    }

    public bool IsCancelled => Find("STATUS").Equals("CANCELLED", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its name, short enough for a list; never blank.</summary>
    public string Summary
    {
        get
        {
            string text = properties.TryGetValue("SUMMARY", out IcsLine line) ? line.Unescaped() : "";
            return text.Length == 0 ? "–" : text.Length <= HolidayFile.MaxNameLength ? text : Shorten(text);
        }
    }

    public static ImmutableArray<IcsEvent> ReadAll(IEnumerable<IcsLine> lines)
    {
        ImmutableArray<IcsEvent>.Builder events = ImmutableArray.CreateBuilder<IcsEvent>();
        Stack<string> open = new();
        foreach (IcsLine line in lines)
        {
            if (line.Name == "BEGIN")
            {
                open.Push(line.Value.ToUpperInvariant());
                if (open.Peek() == "VEVENT")
                {
                    events.Add(new IcsEvent());
                }
            }
            else if (line.Name == "END")
            {
                open.TryPop(out _);
            }
            else if (open.TryPeek(out string? inside) && inside == "VEVENT")
            {
                events[^1].Add(line);
            }
        }

        return events.ToImmutable();
    }

    /// <returns>The days of the event and of its yearly repetitions within a window; <see langword="null"/> when it is not about whole days.</returns>
    public IEnumerable<DateOnly>? DaysBetween(DateOnly from, DateOnly until)
    {
        if (Date("DTSTART") is not { } start || Length(start) is not (> 0 and <= MostDays and var length) || YearlyRule.Read(Find("RRULE"), start) is not { } rule)
        {
            return null;
        }

        return rule.Starts(start, until)
            .Where(first => !excluded.Contains(first.ToString("yyyyMMdd", CultureInfo.InvariantCulture)))
            .SelectMany(first => Enumerable.Range(0, length).Select(first.AddDays))
            .Where(day => day >= from && day <= until);
    }

    private void Add(IcsLine line)
    {
        if (line.Name == "EXDATE")
        {
            excluded.UnionWith(line.Value.Split(','));
        }
        else
        {
            properties.TryAdd(line.Name, line);
        }
    }

    /// <summary>The end is the day after the last; without one, an event of a whole day lasts that day.</summary>
    private int Length(DateOnly start)
    {
        if (properties.ContainsKey("DTEND"))
        {
            return Date("DTEND") is { } end ? Math.Max(1, end.DayNumber - start.DayNumber) : 0;
        }

        return Find("DURATION") switch
        {
            "" => 1,
            ['P', .. string count, 'D'] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int days) => days,
            ['P', .. string count, 'W'] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int weeks) && weeks < MostDays => weeks * 7,
            _ => 0,
        };
    }

    private DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Find(name), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        && date.Year is > 1 and < 9990
            ? date
            : null;

    private string Find(string name) => properties.TryGetValue(name, out IcsLine line) ? line.Value : "";

    private static string Shorten(string text)
    {
        StringInfo letters = new(text.Length > HolidayFile.MaxNameLength * 4 ? text[..(HolidayFile.MaxNameLength * 4)] : text);
        int count = Math.Min(letters.LengthInTextElements, HolidayFile.MaxNameLength);
        string part = letters.SubstringByTextElements(0, count);
        while (part.Length > HolidayFile.MaxNameLength - 1)
        {
            count--;
            part = letters.SubstringByTextElements(0, count);
        }

        return part + "…";
    }
}
