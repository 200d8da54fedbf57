using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Reminders;
using PeerBot.Features.Agenda;

namespace PeerBot.Features.Reminders;

/// <summary>Names reminders and says when they come, by the clock on the team's wall.</summary>
internal static class ReminderPhrase
{
    /// <summary>Such as “R3 Push your code”.</summary>
    public static Phrase Name(OwnReminder reminder) =>
        Phrase.Of("reminder.name", ("number", reminder.Number), ("text", ShortText.Of(reminder.Text)));

    public static Phrase When(DateTimeOffset moment, TimeZoneInfo zone)
    {
        DateTime local = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        return Phrase.Of("reminder.when", ("date", DateOnly.FromDateTime(local)), ("time", TimeOnly.FromDateTime(local)));
    }

    /// <summary>What comes, when it comes next, and how it repeats.</summary>
    public static Phrase Line(KeptReminder kept, Occurrence next, MeetingCalendar calendar)
    {
        Phrase line = Phrase.Of("reminder.line", ("reminder", Name(kept.Reminder)), ("when", When(next.At, calendar.Schedule.Zone)));
        return kept.Reminder.Repeat is null ? line : Phrase.Of("reminder.line-repeat", ("line", line), ("repeat", RepeatRule.Phrase(kept.Repeat)));
    }
}
