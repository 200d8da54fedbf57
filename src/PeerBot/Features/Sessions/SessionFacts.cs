using System.Collections.Immutable;
using PeerBot.Chat.Messages;
using PeerBot.Domain;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Storage;

namespace PeerBot.Features.Sessions;

/// <summary>The head of a session's card: who leads, who writes, who is the guest, who came.</summary>
internal static class SessionFacts
{
    public static async Task<ImmutableArray<Fact>> OfAsync(
        Work work, TeamContext context, Session session, DateOnly today, CancellationToken cancellationToken)
    {
        SessionRoles? roles = await SessionDuty.OfAsync(work, context, session, today, cancellationToken);
        Attendance attendance = await AttendanceStore.LoadAsync(work, session.Id, cancellationToken);
        ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
        if (session.Type == SessionType.Peer)
        {
            Add(facts, context.Roster, "session.fact.moderator", roles?.Moderators ?? []);
            Add(facts, context.Roster, "session.fact.scribe", roles?.Scribes ?? []);
        }

        if (session.Guest is { } guest)
        {
            facts.Add(new Fact(Phrase.Of("session.fact.guest"), Phrase.Of("session.verbatim", ("text", guest))));
        }

        Add(facts, context.Roster, "session.fact.here", [.. attendance.Marks.Where(mark => mark.Value is not Absent).Select(mark => mark.Key)]);
        Add(facts, context.Roster, "session.fact.absent", [.. attendance.Marks.Where(mark => mark.Value is Absent).Select(mark => mark.Key)]);
        return facts.ToImmutable();
    }

    private static void Add(ImmutableArray<Fact>.Builder facts, Roster roster, string label, Sequence<MemberId> members)
    {
        if (!members.IsEmpty)
        {
            facts.Add(new Fact(
                Phrase.Of(label),
                Phrase.Of("team.list", ("members", members.OrderBy(id => id.Value).Select(id => roster[id]).ToArray()))));
        }
    }
}
