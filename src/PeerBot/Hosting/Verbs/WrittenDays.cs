using System.Runtime.CompilerServices;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Storage;

namespace PeerBot.Hosting.Verbs;

/// <summary>Reads the minutes of a long stretch of days, a year at a time: it then needs no more memory than a short one.</summary>
internal sealed class WrittenDays(Database database, MinutesFiles files, TimeProvider clock)
{
    private const int DaysAtOnce = 366;

    /// <param name="to">Nothing can be planned beyond the calendar's horizon, so a later day means that one.</param>
    /// <param name="mine">Whose own copy it is; <see langword="null"/> for the shared minutes.</param>
    /// <returns>The days of each year on which there is something to tell, and the last day of that year.</returns>
    public async IAsyncEnumerable<(DateOnly To, IReadOnlyList<DayFile> Days)> ReadAsync(
        TeamContext team, DateOnly from, DateOnly to, MinutesFormat format, MemberId? mine, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DateOnly today = team.Team.DateOf(clock.GetUtcNow());
        DateOnly last = Earlier(to, today.AddDays(MeetingCalendar.HorizonDays));
        for (DateOnly begin = from; begin <= last; begin = begin.AddDays(DaysAtOnce))
        {
            DateOnly first = begin;
            DateOnly end = Earlier(begin.AddDays(DaysAtOnce - 1), last);
            yield return (end, await database.ReadAsync(
                (work, token) => files.WriteAsync(work, team, first, end, today, format, mine, token), cancellationToken));
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
