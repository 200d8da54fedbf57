using System.Collections.Immutable;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary><c>/attend report</c>: how often everybody came in a stretch of days.</summary>
internal sealed class ReportAttendance : IUseCase
{
    private const int UsualDays = 30;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateRange period = call.Options.RangeOrNull("period") ?? new DateRange(call.Today.AddDays(-UsualDays), call.Today);
        IReadOnlyList<Session> sessions = await SessionStore.ListAsync(call.Work, call.Team.Id, period.From, period.To, cancellationToken);
        IReadOnlyDictionary<SessionId, Attendance> rolls = await AttendanceStore.ListAsync(
            call.Work, call.Team.Id, period.From, period.To, cancellationToken);
        AttendanceReport report = AttendanceReport.Of(sessions
            .Where(session => session.State == SessionState.Closed && rolls.ContainsKey(session.Id))
            .Select(session => new AttendanceSession(session.Date, MembersOn(call.Roster, session.Date), rolls[session.Id])));
        return report.Sessions == 0
            ? Problem.NotFound("attend.nothing-to-report", ("from", period.From), ("to", period.To))
            : Reply.ToCaller(new Message
            {
                Title = Phrase.Of("attend.report", ("from", period.From), ("to", period.To), ("sessions", report.Sessions)),
                Body = [new Bullets([.. report.Lines.Select(line => Line(call.Roster, line))])],
            });
    }

    private static ImmutableArray<MemberId> MembersOn(Roster roster, DateOnly date) =>
        [.. roster.All.Where(member => member.IsPresentOn(date)).Select(member => member.Id)];

    private static Phrase Line(Roster roster, AttendanceLine line) => Phrase.Of(
        "attend.report.line",
        ("member", roster[line.Member]),
        ("percent", (int)Math.Round(line.Rate * 100)),
        ("late", line.Late),
        ("minutes", line.LateMinutes),
        ("absent", line.Absent + line.Unmarked));
}
