using System.Globalization;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Papers;
using PeerBot.Features.Sessions;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Storage;

namespace PeerBot.Features.Minutes;

/// <summary>On Friday: what the week brought, and who leads next week. A team that neither met nor is going to is left in peace.</summary>
internal sealed class WeeklyPost(TimeProvider clock) : ITimedPost
{
    private const string SlotFormat = "yyyy-MM-dd";

    /// <summary>From a Friday to the Sunday after the next.</summary>
    private const int DaysToNextSunday = 9;

    public string Name => ReminderKind.Weekly.Word;

    public async Task<IEnumerable<PlannedAct>> PlanAsync(Planning planning, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await planning.CalendarAsync(cancellationToken);
        (DateOnly first, DateOnly last) = planning.Days;
        return Fridays(first, last)
            .Where(friday => calendar.Between(Monday(friday), friday.AddDays(DaysToNextSunday)).Any())
            .Select(friday => Plan(planning, friday));
    }

    public async Task<Message?> ComposeAsync(Work work, TeamContext context, string slot, CancellationToken cancellationToken)
    {
        DateOnly friday = Slots.DateOf(slot);
        DateOnly today = context.Team.DateOf(clock.GetUtcNow());
        DayMaterial week = await DayMaterial.LoadAsync(work, context, Monday(friday), friday, today, cancellationToken);
        DutyBook book = await BookAsync(work, context, today, cancellationToken);
        Duty[] next = [.. NextWeek(book, friday)];
        if (next is [] && !week.Sessions.Any(session => session.State != SessionState.Planned))
        {
            return null;
        }

        MessagePen pen = new();
        await WeekWords.WritePastAsync(pen, work, week, cancellationToken);
        WeekWords.WriteNext(pen, context.Roster, next, await PaperStore.ListPlannedAsync(work, context.Team.Id, cancellationToken));
        return new Message
        {
            Title = Phrase.Of("week.title", ("from", Monday(friday)), ("to", friday)),
            Body = pen.Finish(Phrase.Of("week.cut")),
        };
    }

    private PlannedAct Plan(Planning planning, DateOnly friday) => new(
        Name,
        friday.ToString(SlotFormat, CultureInfo.InvariantCulture),
        LocalTime.Resolve(friday, planning.Reminder(ReminderKind.Weekly).At, planning.Team.Schedule.Zone),
        LocalTime.Resolve(Monday(friday).AddDays(7), TimeOnly.MinValue, planning.Team.Schedule.Zone),
        Phrase.Of("timetable.reason.weekly", ("date", friday)));

    /// <summary>A meeting whose time passed without it consumes no turn, so next week begins with whoever was to lead it.</summary>
    private async Task<DutyBook> BookAsync(Work work, TeamContext context, DateOnly today, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(work, context, today, cancellationToken);
        bool isOver = book.Meetings.On(today)?.EndsAt <= clock.GetUtcNow()
            && await SessionStore.FindOpenAsync(work, context.Team.Id, cancellationToken) is null;
        return isOver ? await DutyBook.LoadAsync(work, context, today.AddDays(1), cancellationToken) : book;
    }

    private static IEnumerable<Duty> NextWeek(DutyBook book, DateOnly friday)
    {
        int count = book.Meetings.All.TakeWhile(meeting => meeting.Date <= friday.AddDays(DaysToNextSunday)).Count();
        return book.Forecast(count).Where(duty => duty.Date > friday);
    }

    private static IEnumerable<DateOnly> Fridays(DateOnly first, DateOnly last)
    {
        int daysAhead = ((int)DayOfWeek.Friday - (int)first.DayOfWeek + 7) % 7;
        for (DateOnly friday = first.AddDays(daysAhead); friday <= last; friday = friday.AddDays(7))
        {
            yield return friday;
        }
    }

    private static DateOnly Monday(DateOnly friday) => friday.AddDays(DayOfWeek.Monday - DayOfWeek.Friday);
}
