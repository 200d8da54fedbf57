using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Moderators;

/// <summary><c>/moderator skip</c>: somebody steps aside and serves the session after, or gives the turn up.</summary>
internal sealed class StepAside : IUseCase
{
    public async Task<Result<Reply>> RunAsync(TeamCall call, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(call.Work, call.Context, call.Today, cancellationToken);
        Result<DateOnly> date = MeetingDate.Of(call, book);
        if (date.Problem is { } problem)
        {
            return problem;
        }

        SkipMode mode = call.Options.TextOrNull("mode") is "lose" ? SkipMode.Lose : SkipMode.Owe;
        Skipped change = new(date.Value, call.Options.MemberOrNull("user")?.Id, mode);
        Role role = Roles.Parse(call.Options.TextOrNull("role"));
        return await TurnReply.ChangeAsync(call, book, role, change, date.Value, null, cancellationToken);
    }
}
