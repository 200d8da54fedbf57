using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>
/// Finds the order that a team kept without writing it down. Every stretch in which each member serves once may be the order;
/// the one that explains most hand-overs is taken, a later one before an earlier one, for orders change.
/// </summary>
public static class OrderFromHistory
{
    private const int FewestHandOvers = 3;

    /// <param name="served">Ascending by date.</param>
    /// <param name="present">Who is there now; others take no part.</param>
    /// <param name="announced">Whom the latest minutes name as the next; they come first.</param>
    /// <returns><see langword="null"/> when there is too little to see an order in.</returns>
    public static OrderProposal? Find(IEnumerable<ServedTurn> served, Sequence<MemberId> present, Sequence<MemberId> announced)
    {
        ImmutableArray<ServedTurn> turns =
            [.. served.Select(turn => turn with { Members = [.. turn.Members.Where(present.Contains).Distinct()] }).Where(static turn => !turn.Members.IsEmpty)];
        RotationPeriod period = PeriodOf(turns);
        ImmutableArray<ServedTurn> slots = period == RotationPeriod.Week ? [.. turns.DistinctBy(static turn => RoleRotation.MondayOf(turn.Date))] : turns;
        ImmutableArray<MemberId> line = [.. slots.SelectMany(static turn => turn.Members)];
        int size = line.Distinct().Count();
        if (size < 2 || line.Length - 1 < FewestHandOvers)
        {
            return null;
        }

        (ImmutableArray<MemberId> order, int inOrder, int passedOver) = Best(line, size);
        int count = slots.Count(static turn => turn.Members.Count > 1) * 2 > slots.Length ? RoleRotation.MaxCount : 1;
        return new OrderProposal(NextFirst(order, line, present, announced), count, period, line.Length - 1, inOrder, passedOver);
    }

    /// <summary>By the week when people who meet several times a week keep their moderator within it and change with it.</summary>
    private static RotationPeriod PeriodOf(ImmutableArray<ServedTurn> turns)
    {
        ILookup<bool, bool> sameByWeek = turns.Zip(turns.Skip(1)).ToLookup(
            static pair => RoleRotation.MondayOf(pair.First.Date) == RoleRotation.MondayOf(pair.Second.Date),
            static pair => pair.First.Members == pair.Second.Members);
        bool keeps = sameByWeek[true].Count(static same => same) * 5 >= sameByWeek[true].Count() * 4;
        bool changes = sameByWeek[false].Count(static same => !same) * 2 > sameByWeek[false].Count();
        return sameByWeek[true].Count() >= FewestHandOvers && keeps && changes ? RotationPeriod.Week : RotationPeriod.Session;
    }

    private static (ImmutableArray<MemberId> Order, int InOrder, int PassedOver) Best(ImmutableArray<MemberId> line, int size) =>
        Orders(line, size).Select(order => Explained(order, line)).MaxBy(static found => (found.InOrder * 2) + found.PassedOver);

    /// <summary>The latest first. Who does not fit into any stretch comes last, as they last served.</summary>
    private static IEnumerable<ImmutableArray<MemberId>> Orders(ImmutableArray<MemberId> line, int size)
    {
        HashSet<string> seen = [];
        for (int end = line.Length; end > 0; end--)
        {
            ImmutableArray<MemberId> stretch = [.. line[..end].Reverse().TakeWhile(New()).Reverse()];
            ImmutableArray<MemberId> order = [.. stretch, .. line.Reverse().Distinct().Where(member => !stretch.Contains(member)).Reverse()];
            if (order.Length == size && seen.Add(string.Join(',', Turned(order, order.MinBy(static member => member.Value)))))
            {
                yield return order;
            }
        }
    }

    private static Func<MemberId, bool> New()
    {
        HashSet<MemberId> seen = [];
        return seen.Add;
    }

    private static (ImmutableArray<MemberId> Order, int InOrder, int PassedOver) Explained(ImmutableArray<MemberId> order, ImmutableArray<MemberId> line)
    {
        int[] steps = [.. line.Zip(line.Skip(1), (one, next) => (order.IndexOf(next) - order.IndexOf(one) + order.Length) % order.Length)];
        return (order, steps.Count(static step => step == 1), order.Length > 2 ? steps.Count(static step => step == 2) : 0);
    }

    /// <summary>Whom the minutes announced, whoever was passed over since the last round and still waits, then the order after the latest turn.</summary>
    private static Sequence<MemberId> NextFirst(
        ImmutableArray<MemberId> order, ImmutableArray<MemberId> line, Sequence<MemberId> present, Sequence<MemberId> announced)
    {
        ImmutableArray<MemberId> after = [.. Turned(order, line[^1]).Skip(1), line[^1]];
        IEnumerable<MemberId> waiting = after.Where(member => !line.TakeLast(order.Length + 1).Contains(member) && line.Contains(member));
        return [.. announced.Where(present.Contains).Concat(waiting).Concat(after).Concat(present).Distinct()];
    }

    private static IEnumerable<MemberId> Turned(ImmutableArray<MemberId> order, MemberId first)
    {
        int start = order.IndexOf(first);
        return order.Skip(start).Concat(order.Take(start));
    }
}
