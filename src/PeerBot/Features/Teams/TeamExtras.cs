using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;

namespace PeerBot.Features.Teams;

/// <summary>What a team may have beside its posts, where its platform has such things. Each is an errand of the outbox.</summary>
internal static class TeamExtras
{
    public const string Threads = "session-thread";

    /// <summary>What is switched on or off now: whatever was refused before is tried again, and may be told of again.</summary>
    public static async Task SwitchAsync(TeamCall call, TeamSettings after, CancellationToken cancellationToken)
    {
        TeamSettings before = call.Team.Settings;
        if (after.OpensThreads != before.OpensThreads)
        {
            await RefusedExtraStore.RemoveAsync(call.Work, call.Team.Id, Threads, cancellationToken);
        }

        if (after.ShowsEvents != before.ShowsEvents)
        {
            await RefusedExtraStore.RemoveAsync(call.Work, call.Team.Id, ShownMeetings.Act, cancellationToken);
            await ShownMeetings.RequestAsync(call.Work, call.Team.Id, call.Now, cancellationToken);
        }
    }
}
