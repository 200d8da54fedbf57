using PeerBot.Domain.Calendar;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Teams;

/// <summary>The meetings around the window that a timed act is asked about.</summary>
internal static class PlannedMeetings
{
    /// <summary>Meetings may last past midnight, and what follows one happens on the next morning.</summary>
    public const int DaysBack = 2;

    extension(Planning planning)
    {
        /// <summary>The team's calendar, loaded once for all acts, from shortly before the window on.</summary>
        public Task<MeetingCalendar> CalendarAsync(CancellationToken cancellationToken) => planning.OnceAsync(
            () => CalendarStore.LoadAsync(planning.Work, planning.Team, planning.Days.First.AddDays(-DaysBack), cancellationToken));

        /// <returns>The meetings from shortly before the window until some days after it, in order.</returns>
        /// <param name="daysAhead">How many days before a meeting the act happens at most.</param>
        public async Task<IReadOnlyList<Meeting>> MeetingsAsync(int daysAhead, CancellationToken cancellationToken)
        {
            (DateOnly first, DateOnly last) = planning.Days;
            MeetingCalendar calendar = await planning.CalendarAsync(cancellationToken);
            return [.. calendar.Between(first.AddDays(-DaysBack), last.AddDays(daysAhead))];
        }
    }
}
