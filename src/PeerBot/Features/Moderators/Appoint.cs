using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator set</c>: a certain member serves on a certain day.</summary>
internal sealed class Appoint : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        Member member = call.Options.Member("user");
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        Result<DateOnly> date = MeetingDate.Of(call, book);
        return date.Problem is { } problem
            ? problem
            : await TurnReply.ChangeAsync(
                call,
                book,
                Roles.Parse(call.Options.TextOrNull("role")),
                new Appointed(member.Id, date.Value),
                date.Value,
                null,
                cancellationToken);
    }
}
