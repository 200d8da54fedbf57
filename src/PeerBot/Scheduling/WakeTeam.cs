using PeerBot.Domain.Teams;
using PeerBot.Features.Timetable;
using Quartz;

namespace PeerBot.Scheduling;

/// <summary>Rings when something is planned for a team, and hands over to the feature; holds no rules of its own.</summary>
[DisallowConcurrentExecution]
internal sealed class WakeTeam(WakeTimetable wake) : IJob
{
    public const string Team = "team";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await wake.RunAsync(new TeamId(context.MergedJobDataMap.GetLong(Team)), cancellationToken);
}
