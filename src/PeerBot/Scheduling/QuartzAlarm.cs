using System.Globalization;
using PeerBot.Domain.Teams;
using PeerBot.Features.Timetable;
using Quartz;

namespace PeerBot.Scheduling;

/// <summary>One trigger for each team, in memory only: the tables know when everything is planned.</summary>
internal sealed class QuartzAlarm(ISchedulerFactory factory, TimeProvider clock) : IAlarm
{
    public async Task SetAsync(TeamId team, DateTimeOffset at, CancellationToken cancellationToken)
    {
        string name = team.Value.ToString(CultureInfo.InvariantCulture);
        IJobDetail job = JobBuilder.Create<WakeTeam>().WithIdentity(name).UsingJobData(WakeTeam.Team, team.Value).Build();
        ITrigger trigger = TriggerBuilder.Create(clock).WithIdentity(name).ForJob(job).StartAt(at)
            .WithSchedule(SimpleScheduleBuilder.Create().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
            .Build();
        IScheduler scheduler = await factory.GetScheduler(cancellationToken);
        await scheduler.ScheduleJob(job, [trigger], ScheduleJobOptions.Replacing, cancellationToken);
    }
}
