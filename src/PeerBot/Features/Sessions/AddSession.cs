using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session add</c>: a meeting on top of the weekly schedule.</summary>
internal sealed class AddSession : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = call.Options.Date("date");
        MeetingCalendar before = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<MeetingCalendar> after = before.AddExtra(date, call.Options.TimeOrNull("time"), call.Today);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        await CalendarStore.SaveAsync(call.Work, call.Team.Id, before, after.Value, cancellationToken);
        Meeting added = after.Value.MeetingOn(date)
            ?? throw new InvalidOperationException("A meeting was added to a day that has none.");
        return Reply.ToTeam(Message.Say("session.added", ("date", date), ("start", added.StartsAt)));
    }
}
