using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Agenda;
using PeerBot.Domain.Sessions;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Agenda;

/// <summary><c>/agenda list</c>: everything that is not settled yet, with the session for which it was brought up.</summary>
internal sealed class ListAgenda : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await AgendaStore.ListUnsettledAsync(call.Work, call.Team.Id, cancellationToken);
        Session? open = await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken);
        Phrase[] lines =
        [
            .. items.Where(item => item.IsOpen).Select(item => AgendaPhrase.Line(call.Roster, item, isCarried: item.Session.Id != open?.Id)),
        ];
        return Reply.ToCaller(lines is []
            ? Message.Say("agenda.nothing-open")
            : new Message { Title = Phrase.Of("agenda.list"), Body = [new Bullets([.. lines])] });
    }
}
