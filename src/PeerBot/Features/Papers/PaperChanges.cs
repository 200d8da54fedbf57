using System.Collections.Immutable;
using PeerBot.Chat.Texts;
using PeerBot.Domain.Papers;
using PeerBot.Domain.Sessions;
using PeerBot.Domain.Teams;
using PeerBot.Features.Engine;
using PeerBot.Features.Sessions;

namespace PeerBot.Features.Papers;

/// <summary>Saves what happened to a paper, with everything that follows from it.</summary>
internal static class PaperChanges
{
    /// <summary>Saves a changed paper; the sessions that show it, before or now, are told.</summary>
    public static async Task SaveAsync(TeamCall call, Paper before, Paper after, CancellationToken cancellationToken)
    {
        await PaperStore.SaveAsync(call.Work, call.Team.Id, after, cancellationToken);
        await TouchAsync(call, [before, after], cancellationToken);
    }

    public static async Task AddAsync(TeamCall call, Paper paper, CancellationToken cancellationToken)
    {
        await PaperStore.AddAsync(call.Work, call.Team.Id, paper, call.Caller.Id, call.Now, cancellationToken);
        await TouchAsync(call, [paper], cancellationToken);
    }

    /// <summary>A paper that gets its day while a session is open was scheduled in that session.</summary>
    public static async Task<Paper> InSessionAsync(TeamCall call, Paper paper, CancellationToken cancellationToken) =>
        paper.ScheduledIn is null && await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } open
            ? paper with { ScheduledIn = open.Id }
            : paper;

    /// <summary>Who presents, notified unless they asked for it themselves.</summary>
    public static object[] Pinged(TeamCall call, IEnumerable<MemberId> presenters) =>
        [.. presenters.Select(id => id == call.Caller.Id ? (object)call.Roster[id] : new Ping(call.Roster[id]))];

    private static async Task TouchAsync(TeamCall call, ImmutableArray<Paper> papers, CancellationToken cancellationToken)
    {
        HashSet<SessionId> touched = [.. papers.Select(paper => paper.ScheduledIn).OfType<SessionId>()];
        foreach (DateOnly date in papers.SelectMany(paper => new[] { paper.Date, paper.DoneOn }).OfType<DateOnly>().Distinct())
        {
            touched.UnionWith(
                (await SessionStore.ListAsync(call.Work, call.Team.Id, date, date, cancellationToken)).Select(session => session.Id));
        }

        if (await SessionStore.FindOpenAsync(call.Work, call.Team.Id, cancellationToken) is { } open)
        {
            touched.Add(open.Id);
        }

        foreach (SessionId session in touched)
        {
            await SessionChanges.TouchAsync(call, session, cancellationToken);
        }
    }
}
