using System.Globalization;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Archive;
using PeerBot.Features.Engine;

namespace PeerBot.Web.Archive.Pages;

/// <summary>A month, day by day.</summary>
internal static class CalendarPage
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static Html Write(ArchiveWords words, TeamContext team, MonthView month, DateOnly today) => Html.Of($"""
        <nav class="turn" aria-label="{words["months"]}">{Turn(words, month.First.AddMonths(-1), "prev")}<strong>{words.Month(month.First)}</strong>{Turn(words, month.First.AddMonths(1), "next")}</nav>
        <table class="month"><thead><tr>{Week.Select(day => Html.Of($"<th scope=\"col\">{words.Weekday(day)}</th>"))}</tr></thead>
        <tbody>{Weeks(month.First).Select(week => Html.Of($"<tr>{week.Select(date => Day(words, team, month, date, today))}</tr>"))}</tbody></table>
        """);

    private static Html Turn(ArchiveWords words, DateOnly month, string rel) => Html.Of(
        $"<a rel=\"{rel}\" href=\"{words.Link("calendar", ("month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture)))}\">{words.Month(month)}</a>");

    private static IEnumerable<DateOnly?[]> Weeks(DateOnly first)
    {
        int blanks = ((int)first.DayOfWeek + 6) % 7;
        int days = DateTime.DaysInMonth(first.Year, first.Month);
        return Enumerable.Repeat((DateOnly?)null, blanks)
            .Concat(Enumerable.Range(0, days).Select(day => (DateOnly?)first.AddDays(day)))
            .Concat(Enumerable.Repeat((DateOnly?)null, (7 - ((blanks + days) % 7)) % 7))
            .Chunk(7);
    }

    private static Html Day(ArchiveWords words, TeamContext team, MonthView month, DateOnly? written, DateOnly today)
    {
        if (written is not { } date)
        {
            return Html.Of($"<td class=\"blank\"></td>");
        }

        bool isHeld = month.Sessions.Any(session => session.Date == date);
        Html number = isHeld ? Html.Of($"<a href=\"{words.Session(date)}\">{Number(words, date)}</a>") : Number(words, date);
        string kind = isHeld ? "held" : date >= today && month.Calendar.IsMeetingDay(date) ? "meets" : "free";
        return Html.Of($"<td class=\"{kind}\"{(date == today ? Html.Of($" aria-current=\"date\"") : Html.None)}>{number}{Note(words, team, month, date, isHeld)}</td>");
    }

    private static Html Number(ArchiveWords words, DateOnly date) => Html.Of(
        $"<time datetime=\"{ArchiveWords.Iso(date)}\"><span class=\"hidden\">{words.Day(date)}</span><span aria-hidden=\"true\">{date.Day}</span></time>");

    private static Html Note(ArchiveWords words, TeamContext team, MonthView month, DateOnly date, bool isHeld)
    {
        if (!isHeld && month.Duties.TryGetValue(date, out Features.Moderators.Duty? duty))
        {
            return Html.Of($"<span class=\"note\">{string.Join(", ", duty.Moderators.Select(member => team.Roster[member].Name))}</span>");
        }

        string? note = month.Calendar.Holidays.GetValueOrDefault(date) ?? month.Calendar.Exceptions.GetValueOrDefault(date) switch
        {
            Cancelled cancelled => cancelled.Reason ?? words["cancelled"],
            MovedAway away => words.Say("moved-to", ("date", away.To)),
            _ => null,
        };
        return note is null ? Html.None : Html.Of($"<span class=\"note\">{note}</span>");
    }
}
