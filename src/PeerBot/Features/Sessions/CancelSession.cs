using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;
using PeerBot.Features.Teams;

namespace PeerBot.Features.Sessions;

/// <summary><c>/session cancel</c>: a meeting will not take place. Nobody loses a turn, and what was prepared waits for the next one.</summary>
internal sealed class CancelSession(SessionMove move) : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = call.Options.Date("date");
        string? reason = call.Options.TextOrNull("reason");
        if (await BegunOn.RefuseAsync(call, date, cancellationToken) is { } begun)
        {
            return begun;
        }

        MeetingCalendar before = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        Result<MeetingCalendar> after = before.Cancel(date, reason, call.Today);
        if (after.Problem is { } problem)
        {
            return problem;
        }

        await CalendarStore.SaveAsync(call.Work, call.Team.Id, before, after.Value, cancellationToken);
        if (after.Value.NextOnOrAfter(date) is { } next)
        {
            await move.RunAsync(call, date, next, cancellationToken);
        }

        Phrase sentence = Phrase.Of("session.cancelled", ("date", date));
        return Reply.ToTeam(new Message
        {
            Tone = Tone.Warning,
            Body = reason is null ? [new Paragraph(sentence)] : [new Paragraph(sentence), new Quote(reason)],
        });
    }
}
