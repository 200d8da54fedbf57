using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Minutes;

/// <summary><c>/minutes show</c>: a day's minutes to read, with the caller's own log around them.</summary>
internal sealed class ShowMinutes : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = await MinutesDay.OfAsync(call, call.Options.DateOrNull("date"), cancellationToken);
        DayRecord day = await DayRecordBuilder.BuildAsync(call.Work, call.Context, date, call.Today, cancellationToken);
        MemberLog log = await LogStore.LoadAsync(call.Work, call.Caller.Id, date, cancellationToken);
        return Reply.ToCaller(DayMessage.Write(day, log));
    }
}
