using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary><c>/attend in</c>: the caller is here, or those named are.</summary>
internal sealed class CheckIn : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Session> session = await SessionOfToday.FindAsync(call, cancellationToken);
        if (session.Problem is { } problem)
        {
            return problem;
        }

        ImmutableArray<Member> named = call.Options.MembersOrEmpty("users");
        ImmutableArray<Member> members = named.IsEmpty ? [call.Caller] : named;
        Attendance attendance = await AttendanceStore.LoadAsync(call.Work, session.Value.Id, cancellationToken);

        // A roll that is written down afterwards says who came, not when it was written.
        DateTimeOffset moment = session.Value.IsRecordedAfterwards ? session.Value.StartsAt : call.Now;
        foreach (Member member in members)
        {
            Result<Attendance> checkedIn = attendance.CheckIn(
                member.Id, moment, session.Value.StartsAt, call.Team.Settings.LateAfterMinutes);
            if (checkedIn.Problem is { } refused)
            {
                return refused;
            }

            attendance = checkedIn.Value;
            await AttendanceStore.SaveAsync(call.Work, session.Value.Id, member.Id, attendance.Marks[member.Id], cancellationToken);
        }

        await SessionChanges.TouchAsync(call, session.Value, cancellationToken);
        return Reply.ToCaller(Message.Say(AttendPhrase.List(call.Roster, attendance, members)));
    }
}
