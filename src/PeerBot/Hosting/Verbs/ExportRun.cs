using System.Globalization;
using PeerBot.Domain.Calendar;
using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Storage;

namespace PeerBot.Hosting.Verbs;

/// <summary>Carries an export out, a year at a time: a long one then needs no more memory than a short one.</summary>
internal sealed class ExportRun(Database database, Migrator migrator, TeamFinder teams, MinutesFiles files, TimeProvider clock)
{
    private const int DaysAtOnce = 366;

    /// <param name="progress">Told after each year when the export is longer than one.</param>
    /// <exception cref="OperatorException">The order names something that is not there.</exception>
    public async Task<FilesWritten> RunAsync(ExportOrder order, TextWriter progress, CancellationToken cancellationToken)
    {
        if (order.To < order.From)
        {
            throw new OperatorException($"--from {Iso(order.From)} is after --to {Iso(order.To)}. Swap them.");
        }

        migrator.RequireCurrent();
        TeamContext team = await teams.FindAsync(order.Team, cancellationToken);
        MemberId? mine = order.Mine is { } name ? TeamFinder.MemberOf(team, name) : null;
        ExportFolder folder = new(order.Folder);
        DateOnly today = team.Team.DateOf(clock.GetUtcNow());
        DateOnly last = Earlier(order.To, today.AddDays(MeetingCalendar.HorizonDays)); // nothing can be planned beyond
        FilesWritten written = default;
        for (DateOnly from = order.From; from <= last; from = from.AddDays(DaysAtOnce))
        {
            DateOnly to = Earlier(from.AddDays(DaysAtOnce - 1), last);
            foreach (MinutesFile file in await ReadAsync(order, team, from, to, today, mine, cancellationToken))
            {
                written = written.Count(folder.Write(file));
            }

            if (last.DayNumber - order.From.DayNumber >= DaysAtOnce)
            {
                await progress.WriteLineAsync($"up to {Iso(to)}: {written}");
            }
        }

        return written;
    }

    private Task<IReadOnlyList<MinutesFile>> ReadAsync(
        ExportOrder order, TeamContext team, DateOnly from, DateOnly to, DateOnly today, MemberId? mine, CancellationToken cancellationToken) =>
        database.ReadAsync(
            (work, token) => files.WriteAsync(work, team, from, to, today, order.Format, mine, token),
            cancellationToken);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
