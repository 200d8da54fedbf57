using System.Globalization;

namespace PeerBot.Domain.Holidays;

/// <summary>A holiday comes once, or every so many years on the same day.</summary>
/// <param name="Interval">In years; 0 when it comes once.</param>
/// <param name="Count">How often it comes at most.</param>
internal sealed record YearlyRule(int Interval, int Count, DateOnly Until)
{
    private static readonly YearlyRule Once = new(0, 1, DateOnly.MaxValue);

    /// <param name="written">The value of <c>RRULE</c>, or nothing.</param>
    /// <returns><see langword="null"/> when it repeats otherwise.</returns>
    public static YearlyRule? Read(string written, DateOnly start)
    {
        if (written.Length == 0)
        {
            return Once;
        }

        YearlyRule? rule = Once with { Count = int.MaxValue };
        foreach (string part in written.ToUpperInvariant().Split(';'))
        {
            rule = rule is null ? null : With(rule, part.Split('=', 2), start);
        }

        return rule is { Interval: 0 } ? null : rule;
    }

    public IEnumerable<DateOnly> Starts(DateOnly start, DateOnly until)
    {
        DateOnly last = until < Until ? until : Until;
        int coming = 0;
        for (int year = start.Year; coming < Count && year <= last.Year; year += Interval)
        {
            // A 29 February comes in leap years only.
            if (start.Day <= DateTime.DaysInMonth(year, start.Month))
            {
                coming++;
                if (new DateOnly(year, start.Month, start.Day) is var date && date <= last)
                {
                    yield return date;
                }
            }

            if (Interval == 0)
            {
                yield break;
            }
        }
    }

    private static YearlyRule? With(YearlyRule rule, string[] part, DateOnly start) => part switch
    {
        ["FREQ", "YEARLY"] => rule with { Interval = Math.Max(1, rule.Interval) },
        ["INTERVAL", var years] when Number(years) is > 0 and <= 100 and var interval => rule with { Interval = interval },
        ["COUNT", var times] when Number(times) is > 0 and var count => rule with { Count = count },
        ["UNTIL", { Length: >= 8 } day] when DateOnly.TryParseExact(day[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly until) =>
            rule with { Until = until },
        ["BYMONTH", var month] when Number(month) == start.Month => rule,
        ["BYMONTHDAY", var day] when Number(day) == start.Day => rule,
        ["WKST", _] => rule,
        _ => null,
    };

    private static int Number(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
