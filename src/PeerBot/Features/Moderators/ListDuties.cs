using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator list</c>: a forecast with real dates; holidays and absences are considered.</summary>
internal sealed class ListDuties : IUseCase
{
    public const int MaxCount = 60;
    private const int UsualCount = 10;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        int count = call.Options.NumberOrNull("count") ?? UsualCount;
        DateOnly from = call.Options.DateOrNull("from") ?? call.Today;
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        int before = book.Meetings.All.TakeWhile(meeting => meeting.Date < from).Count();
        Duty[] duties = [.. book.Forecast(before + count).Skip(before)];
        return duties is []
            ? Problem.Conflict("moderator.no-meeting")
            : Reply.ToCaller(new Message
            {
                Title = Phrase.Of("moderator.list"),
                Body = [new Bullets([.. duties.Select(duty => DutyPhrase.Of(call, duty))])],
            });
    }
}
