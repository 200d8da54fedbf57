using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot holiday remove</c>: the day is as any other again.</summary>
internal sealed class RemoveHoliday : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = call.Options.Date("date");
        MeetingCalendar before = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<MeetingCalendar> after = before.RemoveHoliday(date, call.Today);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        await CalendarStore.SaveAsync(call.Work, call.Team.Id, before, after.Value, cancellationToken);
        return Reply.ToTeam(Message.Say("team.holiday-removed", ("date", date)));
    }
}
