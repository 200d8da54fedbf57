using System.Collections.Immutable;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Moderators;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <inheritdoc cref="IDutyRoster"/>
/// <remarks>Whoever was named to lead the open session is on duty, whatever the rotation says.</remarks>
internal sealed class OpenSessionDuty(DutyRoster rotation) : IDutyRoster
{
    public async Task<ImmutableArray<MemberId>> OnDutyAsync(
        Work work, TeamContext context, DateOnly date, CancellationToken cancellationToken)
    {
        ImmutableArray<MemberId> inTurn = await rotation.OnDutyAsync(work, context, date, cancellationToken);
        Session? open = await SessionStore.FindOpenAsync(work, context.Team.Id, cancellationToken);
        return open?.Roles is { } named ? [.. named.Moderators, .. named.Scribes, .. inTurn] : inTurn;
    }
}
