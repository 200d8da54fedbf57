using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Papers;

/// <summary>Finds a presenter by lot, fairly: only those who have presented least are in it.</summary>
public static class PaperLot
{
    /// <summary>Draws somebody for a paper that is not done.</summary>
    /// <param name="members">The present members of the team.</param>
    /// <param name="papers">All papers of the team; those that somebody is only named for count as well.</param>
    /// <param name="seed">Decides the draw: the same seed over the same lists draws the same member.</param>
    /// <returns>
    /// Somebody who is there on the paper's day, and if there is a choice, not who has the paper now: a second draw is asked
    /// for when the first did not help.
    /// </returns>
    public static Result<MemberId> Draw(Paper paper, IEnumerable<MemberId> members, IEnumerable<Paper> papers, IsAway isAway, ulong seed)
    {
        if (paper.State == PaperState.Done)
        {
            return Problem.Conflict("paper.done-already", ("number", paper.Number));
        }

        MemberId[] there = [.. members.Where(member => paper.Date is not { } date || !isAway(member, date)).OrderBy(member => member.Value)];
        MemberId[] others = [.. there.Where(member => !paper.Presenters.Contains(member))];
        MemberId[] candidates = others is [] ? there : others;
        if (candidates is [])
        {
            return Problem.Conflict("paper.nobody-to-draw");
        }

        Dictionary<MemberId, int> presented = papers
            .Where(other => other.Number != paper.Number)
            .SelectMany(other => other.Presenters)
            .CountBy(member => member)
            .ToDictionary();
        int least = candidates.Min(member => presented.GetValueOrDefault(member));
        MemberId[] lots = [.. candidates.Where(member => presented.GetValueOrDefault(member) == least)];
        return lots[(int)(new SplitMix64(seed).Next() % (ulong)lots.Length)];
    }
}
