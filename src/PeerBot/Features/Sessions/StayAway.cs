using System.Globalization;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Sessions;

/// <summary><c>/attend absent</c>: somebody cannot come. If it was their turn, the answer says who stands in.</summary>
internal sealed class StayAway : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member member = call.Options.MemberOrNull("user") ?? call.Caller;
        DateOnly from = call.Options.DateOrNull("date") ?? call.Today;
        Result<AwayRange> range = AwayRange.Of(member.Id, from, call.Options.DateOrNull("until") ?? from);
        if (range.Problem is { } problem)
        {
            return problem;
        }

        if (range.Value.Until < call.Today)
        {
            return Problem.Invalid("team.away-is-over", ("until", range.Value.Until));
        }

        DutyBook before = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        await AwayStore.AddAsync(call.Work, call.Team.Id, range.Value, cancellationToken);
        await MarkTodayAsync(call, range.Value, cancellationToken);

        Roster roster = call.Roster.With(range.Value);
        DutyBook after = await DutyBook.LoadAsync(call.Work, call.Context with { Roster = roster }, call.Today, cancellationToken);
        Duty? standIn = StandIn(range.Value, before, after);
        return Reply.ToTeam(new Message
        {
            Body =
            [
                new Paragraph(Sentence(member, range.Value)),
                .. call.Options.TextOrNull("reason") is { } reason ? [new Quote(reason)] : Array.Empty<Block>(),
                .. standIn is null ? Array.Empty<Block>() : [new Paragraph(Phrase.Of("attend.stand-in", ("duty", DutyPhrase.Of(call, standIn))))],
            ],
            Buttons = standIn is { Moderators: [var first, ..] } ? [StandInButton(roster[first], standIn.Date)] : [],
        });
    }

    private static async Task MarkTodayAsync(TeamCall call, AwayRange range, CancellationToken cancellationToken)
    {
        if (!range.Covers(call.Today))
        {
            return;
        }

        Result<Session> session = await SessionOfToday.FindAsync(call, cancellationToken);
        if (session.Problem is null)
        {
            Attendance attendance = Attendance.Empty.MarkAbsent(range.Member, call.Options.TextOrNull("reason"));
            await AttendanceStore.SaveAsync(call.Work, session.Value.Id, range.Member, attendance.Marks[range.Member], cancellationToken);
            await SessionChanges.TouchAsync(call, session.Value, cancellationToken);
        }
    }

    private static Phrase Sentence(Member member, AwayRange range) => range.From == range.Until
        ? Phrase.Of("team.away-day", ("member", member), ("date", range.From))
        : Phrase.Of("team.away", ("member", member), ("from", range.From), ("until", range.Until));

    /// <summary>Who leads the next meeting instead, if it was the turn of whoever cannot come.</summary>
    private static Duty? StandIn(AwayRange range, DutyBook before, DutyBook after) =>
        before.Meetings.Next is { } next
            && range.Covers(next.Date)
            && before.On(next.Date)?.Moderators.Contains(range.Member) == true
                ? after.On(next.Date)
                : null;

    private static Button StandInButton(Member member, DateOnly date) => new(
        Phrase.Of("attend.button.stand-in", ("member", member)),
        CommandCall.Of("moderator set", ("user", member.Name), ("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ButtonStyle.Primary);
}
