using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Calendar;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary><c>/peerbot holiday list</c>: the holidays that are still to come.</summary>
internal sealed class ListHolidays : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        MeetingCalendar calendar = await CalendarStore.LoadAsync(call.Work, call.Team, call.Today, cancellationToken);
        return calendar.Holidays.IsEmpty
            ? Reply.ToCaller(Message.Say("team.no-holidays"))
            : Reply.ToCaller(new Message
            {
                Title = Phrase.Of("team.holidays"),
                Body =
                [
                    new Bullets([.. calendar.Holidays.OrderBy(day => day.Key).Select(day =>
                        Phrase.Of("team.line.holiday", ("date", day.Key), ("name", day.Value)))]),
                ],
            });
    }
}
