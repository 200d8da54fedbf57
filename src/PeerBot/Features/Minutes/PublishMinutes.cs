using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Minutes;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Minutes;

/// <summary><c>/minutes publish</c>: the minutes of a day are no draft any more. What changes from now on is a revision.</summary>
internal sealed class PublishMinutes : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DateOnly date = await MinutesDay.OfAsync(call, call.Options.DateOrNull("date"), cancellationToken);
        Result<int> published = await DayPublication.PublishAsync(call.Work, call.Team.Id, date, call.Now, cancellationToken);
        if (published.Problem is { } problem)
        {
            return problem;
        }

        if (published.Value == 0)
        {
            return Reply.ToCaller(Message.Say("minutes.published-already", ("date", date)) with { Buttons = DayPublication.ReadOn(date) });
        }

        DayRecord day = await DayRecordBuilder.BuildAsync(call.Work, call.Context, date, call.Today, cancellationToken);
        return Reply.ToTeam(DayPublication.Tell(day));
    }
}
