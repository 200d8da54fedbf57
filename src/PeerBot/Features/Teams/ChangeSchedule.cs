using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot schedule</c>: other days, another time, another zone. Sessions that were held stay as they were.</summary>
internal sealed class ChangeSchedule : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<WeeklySchedule> schedule = ScheduleOptions.Change(call.Options, call.Team.Schedule);
        if (schedule.Problem is { } problem)
        {
            return problem;
        }

        await TeamStore.SaveAsync(call.Work, call.Team with { Schedule = schedule.Value }, call.Context.Language, cancellationToken);
        return Reply.ToTeam(Message.Say("team.schedule-changed", ("schedule", SchedulePhrase.Of(schedule.Value))));
    }
}
