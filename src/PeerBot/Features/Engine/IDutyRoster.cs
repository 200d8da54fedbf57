using System.Collections.Immutable;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>Says who moderates or writes on a day, which is what rights depend on. The Moderators feature answers.</summary>
internal interface IDutyRoster
{
    /// <summary>Moderators and scribes of the day.</summary>
    Task<ImmutableArray<MemberId>> OnDutyAsync(Work work, TeamContext context, DateOnly date, CancellationToken cancellationToken);
}
