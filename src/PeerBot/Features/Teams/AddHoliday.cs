using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot holiday add</c>: a day without a meeting; nobody loses a turn by it.</summary>
internal sealed class AddHoliday : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = call.Options.Date("date");
        string name = call.Options.Text("name");
        MeetingCalendar before = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<MeetingCalendar> after = before.AddHoliday(date, name, call.Today);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        await CalendarStore.SaveAsync(call.Work, call.Team.Id, before, after.Value, cancellationToken);
        return Reply.ToTeam(Message.Say("team.holiday-added", ("date", date), ("name", name)));
    }
}
