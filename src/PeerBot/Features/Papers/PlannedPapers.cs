using PeerBot.Domain.Calendar;
using PeerBot.Domain.Papers;
using PeerBot.Features.Sessions;
using PeerBot.Features.Timetable;

namespace PeerBot.Features.Papers;

/// <summary>The meetings around the window of a timed act in which papers are to be presented.</summary>
internal static class PlannedPapers
{
    extension(Planning planning)
    {
        /// <summary>A day without a meeting has no review, whatever stands on the list for it.</summary>
        /// <inheritdoc cref="PlannedSessions.MeetingsToBeginAsync" path="/param"/>
        public async Task<IEnumerable<Meeting>> ReviewsAsync(int daysAhead, CancellationToken cancellationToken)
        {
            IReadOnlyList<Paper> papers = await planning.OnceAsync(
                () => PaperStore.ListPlannedAsync(planning.Work, planning.Team.Id, cancellationToken));
            HashSet<DateOnly> days = [.. papers.Select(paper => paper.Date).OfType<DateOnly>()];
            return days.Count == 0
                ? []
                : (await planning.MeetingsToBeginAsync(daysAhead, cancellationToken)).Where(meeting => days.Contains(meeting.Date));
        }
    }
}
