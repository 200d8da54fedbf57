using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator who</c>: whose turn it is, on the next meeting day or another.</summary>
internal sealed class ShowDuty : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        DateOnly? date = call.Options.DateOrNull("date") ?? book.Meetings.Next?.Date;
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
            Body = [new Paragraph(DutyPhrase.Of(call, duty))],
            Buttons = [new Button(Phrase.Of("moderator.button.list"), CommandCall.Of("moderator list"))],
        });
    }
}
