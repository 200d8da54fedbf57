using PeerBot.Domain.Minutes;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Minutes;
using PeerBot.Storage;

namespace PeerBot.Hosting.Verbs;

/// <summary>Carries an export out.</summary>
internal sealed class ExportRun(Migrator migrator, TeamFinder teams, WrittenDays minutes)
{
    private const int DaysOfAYear = 366;

    /// <param name="progress">Told after each year when the export is longer than one.</param>
    /// <exception cref="OperatorException">The order names something that is not there.</exception>
    public async Task<FilesWritten> RunAsync(ExportOrder order, TextWriter progress, CancellationToken cancellationToken)
    {
        if (order.To < order.From)
        {
            throw new OperatorException($"--from {MinutesWords.Iso(order.From)} is after --to {MinutesWords.Iso(order.To)}. Swap them.");
        }

        migrator.RequireCurrent();
        TeamContext team = await teams.FindAsync(order.Team, cancellationToken);
        MemberId? mine = order.Mine is { } name ? TeamFinder.MemberOf(team, name) : null;
        ExportFolder folder = new(order.Folder);
        FilesWritten written = default;
        await foreach ((DateOnly to, IReadOnlyList<DayFile> days) in minutes.ReadAsync(team, order.From, order.To, order.Format, mine, cancellationToken))
        {
            foreach (MinutesFile file in MinutesFiles.Gather(days, order.Format))
            {
                written = written.Count(folder.Write(file));
            }

            if (order.To.DayNumber - order.From.DayNumber >= DaysOfAYear)
            {
                await progress.WriteLineAsync($"up to {MinutesWords.Iso(to)}: {written}");
            }
        }

        return written;
    }
}
