using System.Collections.Immutable;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Moderators;

/// <inheritdoc cref="IDutyRoster"/>
/// <remarks>Whoever served in the session that was held last stays on duty until the next is held: minutes are often finished the morning after.</remarks>
internal sealed class DutyRoster : IDutyRoster
{
    public async Task<ImmutableArray<MemberId>> OnDutyAsync(
        Work work, TeamContext context, DateOnly date, CancellationToken cancellationToken)
    {
        DutyBook book = await DutyBook.LoadAsync(work, context, date, cancellationToken);
        Duty? duty = book.On(date);
        return
        [
            .. duty?.Moderators ?? [],
            .. duty?.Scribes ?? [],
            .. book.Rotation(Role.Moderator).LastServed,
            .. book.Rotation(Role.Scribe).LastServed,
        ];
    }
}
