using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Sessions;

/// <summary><c>/attend roll</c>: who is here, late or absent in the present session.</summary>
internal sealed class ShowRoll : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Session? session = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken)
            ?? await SessionStore.FindPlannedAsync(call.Work, call.Team.Id, call.Today, SessionType.Peer, cancellationToken);
        if (session is null)
        {
            return Problem.NotFound("attend.no-roll");
        }

        Attendance attendance = await AttendanceStore.LoadAsync(call.Work, session.Id, cancellationToken);
        return Reply.ToCaller(new Message
        {
            Title = SessionPhrase.Title(session),
            Body = [new Bullets([.. call.Roster.Present.Select(member => AttendPhrase.Of(member, attendance.Of(member.Id)))])],
            Buttons = [new Button(Phrase.Of("session.button.here"), CommandCall.Of("attend in"), ButtonStyle.Primary)],
        });
    }
}
