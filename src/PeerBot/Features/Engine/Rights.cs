using PeerBot.Chat.Commands;
using PeerBot.Domain;
using PeerBot.Domain.Teams;
using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>The one place where it is decided who may do what.</summary>
internal sealed class Rights(IDutyRoster duties)
{
    /// <returns>Why the caller may not, or <see langword="null"/> when they may.</returns>
    public async Task<Problem?> RefuseAsync(
        Work work, Right right, TeamContext context, Member? caller, DateOnly today, CancellationToken cancellationToken) => (right, caller) switch
        {
            (Right.Anybody, _) => null,
            (_, null) => Problem.Forbidden(
                context.Mirrors.IsEmpty ? "rights.not-a-member" : "rights.not-a-member-here", ("team", context.Team.Name)),
            (Right.Member, _) => null,
            (_, { IsOrganiser: true }) => null,
            (Right.Moderator, { } member) => await RefuseUnlessOnDutyAsync(work, context, member, today, cancellationToken),
            _ => Problem.Forbidden("rights.organisers-only", ("organisers", OrganisersOf(context))),
        };

    private async Task<Problem?> RefuseUnlessOnDutyAsync(
        Work work, TeamContext context, Member caller, DateOnly today, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<MemberId> onDuty = await duties.OnDutyAsync(work, context, today, cancellationToken);
        if (onDuty.Contains(caller.Id))
        {
            return null;
        }

        return onDuty.Count == 0
            ? Problem.Forbidden("rights.nobody-on-duty", ("organisers", OrganisersOf(context)))
            : Problem.Forbidden("rights.moderators-only", ("moderators", onDuty.Distinct().Select(id => context.Roster[id]).ToArray()));
    }

    private static Member[] OrganisersOf(TeamContext context) => [.. context.Roster.Present.Where(member => member.IsOrganiser)];
}
