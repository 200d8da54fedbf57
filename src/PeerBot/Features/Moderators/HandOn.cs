using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator next</c>: the role goes to the next in line, round and round the whole order.</summary>
internal sealed class HandOn : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Role role = Roles.Parse(call.Options.TextOrNull("role"));
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        if (book.Meetings.Next is not { } meeting)
        {
            return Problem.Conflict("moderator.no-meeting");
        }

        return await TurnReply.ChangeAsync(
            call, book, role, new Handed(meeting.Date), meeting.Date, call.Options.TextOrNull("reason"), cancellationToken);
    }
}
