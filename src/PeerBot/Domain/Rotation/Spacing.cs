using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Lays a round behind the turns before it so that nobody serves in two sessions running, or twice in one, while somebody
/// else could. Otherwise the given order stays as it is.
/// </summary>
internal sealed class Spacing(int count, Sequence<MemberId> last, IEnumerable<MemberId> open)
{
    private readonly List<MemberId> serving = [.. open];

    /// <param name="isAway">They keep their place but are counted out: they will be passed over.</param>
    public IEnumerable<MemberId> Apply(IEnumerable<MemberId> round, Func<MemberId, bool> isAway)
    {
        List<MemberId> left = [.. round];
        while (left.Count > 0)
        {
            MemberId next = isAway(left[0]) ? left[0] : Pick([.. left.Where(member => !isAway(member))]);
            left.Remove(next);
            if (!isAway(next))
            {
                serving.Add(next);
            }

            yield return next;
        }
    }

    private MemberId Pick(List<MemberId> candidates)
    {
        int session = serving.Count / count;
        List<MemberId> together = serving[(session * count)..];
        IEnumerable<MemberId> before = session == 0 ? last : serving.Skip((session - 1) * count).Take(count);
        List<MemberId> free = [.. candidates.Where(member => !together.Contains(member))];
        List<MemberId> rested = [.. free.Except(before)];
        return (rested, free) switch
        {
            ([var first, ..], _) => first,
            (_, [var first, ..]) => first,
            _ => candidates[0],
        };
    }
}
