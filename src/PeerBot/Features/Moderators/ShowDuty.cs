using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator who</c>: whose turn it is on a day; where none is named, on the next meeting day and on those after it.</summary>
internal sealed class ShowDuty : IUseCase
{
    /// <summary>How many turns after the next one are shown.</summary>
    private const int Following = 4;

    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        DateOnly? asked = call.Options.DateOrNull("date");
        DateOnly? date = asked ?? book.Meetings.Next?.Date;
        if (date is not { } day)
        {
            return Problem.Conflict("moderator.no-meeting");
        }

        if (book.On(day) is not { } duty)
        {
            return day < call.Today
                ? Problem.Invalid("moderator.past", ("date", day))
                : Problem.NotFound("moderator.no-meeting-on", ("date", day));
        }

        return Reply.ToCaller(new Message
        {
            Body =
            [
                new Paragraph(DutyPhrase.Of(call, duty)),
                .. asked is null ? Then(call, book) : [],
            ],
            Buttons = [new Button(Phrase.Of("moderator.button.list"), CommandCall.Of("moderator list"))],
        });
    }

    private static Block[] Then(TeamCall call, DutyBook book)
    {
        Duty[] duties = [.. book.Forecast(1 + Following).Skip(1)];
        return duties is [] ? [] : [new Heading(Phrase.Of("moderator.list")), new Bullets([.. duties.Select(duty => DutyPhrase.Of(call, duty))])];
    }
}
