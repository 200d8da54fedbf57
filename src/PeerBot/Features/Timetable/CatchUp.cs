using System.Collections.Immutable;

namespace PeerBot.Features.Timetable;

/// <summary>What to do about everything whose moment has come: most often one thing at its time, after a long silence a heap.</summary>
/// <param name="Run">To be done now, in the order in which it was planned.</param>
/// <param name="Missed">Of no use any more, or one too many.</param>
internal sealed record CatchUp(ImmutableArray<PlannedAct> Run, ImmutableArray<PlannedAct> Missed)
{
    /// <summary>Nobody wants to read more than this after a silence.</summary>
    public const int MostLatePosts = 5;

    /// <summary>What is later than this is late: it says so, and it counts towards the most that are made up for.</summary>
    public static readonly TimeSpan Punctual = TimeSpan.FromMinutes(5);

    /// <param name="isPost">Whether an act is a post; others happen as long as they are of use.</param>
    public static CatchUp Decide(ImmutableArray<PlannedAct> due, Func<PlannedAct, bool> isPost, DateTimeOffset now)
    {
        ImmutableArray<PlannedAct> useful = [.. due.Where(act => act.UsefulUntil >= now)];

        // The newest of each kind first: the last eve says more than the three before it.
        HashSet<PlannedAct> tooMany =
        [
            .. useful
                .Where(act => isPost(act) && now - act.At > Punctual)
                .GroupBy(act => act.Act)
                .SelectMany(kind => kind.OrderByDescending(act => act.At).Select((act, rank) => (Act: act, Rank: rank)))
                .OrderBy(entry => entry.Rank)
                .ThenByDescending(entry => entry.Act.At)
                .Skip(MostLatePosts)
                .Select(entry => entry.Act),
        ];
        return new CatchUp(
            [.. useful.Where(act => !tooMany.Contains(act))],
            [.. due.Where(act => act.UsefulUntil < now || tooMany.Contains(act))]);
    }
}
