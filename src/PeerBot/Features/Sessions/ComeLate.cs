using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary><c>/attend late</c>: somebody will be late, or was.</summary>
internal sealed class ComeLate : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Result<Session> session = await SessionOfToday.FindAsync(call, cancellationToken);
        if (session.Problem is { } problem)
        {
            return problem;
        }

        Member member = call.Options.MemberOrNull("user") ?? call.Caller;
        int minutes = call.Options.NumberOrNull("minutes") ?? MinutesSince(session.Value.StartsAt, call);
        Attendance before = await AttendanceStore.LoadAsync(call.Work, session.Value.Id, cancellationToken);
        Result<Attendance> after = before.MarkLate(member.Id, minutes, call.Options.TextOrNull("reason"));
        if (after.Problem is { } refused)
        {
            return refused;
        }

        await AttendanceStore.SaveAsync(call.Work, session.Value.Id, member.Id, after.Value.Marks[member.Id], cancellationToken);
        await SessionChanges.TouchAsync(call, session.Value, cancellationToken);
        return Reply.ToTeam(Message.Say(AttendPhrase.Of(member, after.Value.Of(member.Id))));
    }

    /// <summary>Said without a number, it means by now; before the start, the least that counts as late.</summary>
    private static int MinutesSince(DateTimeOffset start, TeamCall call) => Math.Clamp(
        (int)Math.Ceiling((call.Now - start).TotalMinutes),
        Math.Max(1, call.Team.Settings.LateAfterMinutes),
        Attendance.MaxMinutes);
}
