using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session move</c>: a meeting takes place on another day, or at another time of its day.</summary>
internal sealed class MoveSession(SessionMove move) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly from = call.Options.Date("from");
        DateOnly to = call.Options.Date("to");
        if (await BegunOn.RefuseAsync(call, from, cancellationToken) is { } begun)
        {
            return begun;
        }

        MeetingCalendar before = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<MeetingCalendar> after = before.Move(from, to, call.Options.TimeOrNull("time"), call.Today);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        await CalendarStore.SaveAsync(call.Work, call.Team.Id, before, after.Value, cancellationToken);
        Meeting moved = after.Value.MeetingOn(to)
            ?? throw new InvalidOperationException("A meeting was moved to a day that has none.");
        await move.RunAsync(call, from, moved, cancellationToken);
        return Reply.ToTeam(Message.Say("session.moved", ("from", from), ("to", to), ("start", moved.StartsAt)));
    }
}
