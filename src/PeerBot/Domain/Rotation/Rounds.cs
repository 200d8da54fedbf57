using System.Collections.Immutable;
using PeerBot.Domain.Teams;

namespace PeerBot.Domain.Rotation;

/// <summary>How the open turns of a rotation are laid out, used up and laid out anew.</summary>
internal static class Rounds
{
    extension(RoleRotation rotation)
    {
        /// <summary>The length of the present round within the open turns: it ends where someone comes a second time.</summary>
        public int RoundLength()
        {
            HashSet<MemberId> seen = [];
            return rotation.Upcoming.TakeWhile(seen.Add).Count();
        }

        /// <summary>Uses up someone's next turn, if they have an open one.</summary>
        public RoleRotation WithoutTurn(MemberId member) =>
            rotation with { Upcoming = rotation.Upcoming.WithoutFirst(member) };

        /// <summary>Uses up someone's turn in the present round, if they still have it; never one of the next round.</summary>
        public RoleRotation WithoutTurnThisRound(MemberId member) =>
            rotation.Upcoming.Take(rotation.RoundLength()).Contains(member) ? rotation.WithoutTurn(member) : rotation;

        /// <summary>Makes sure that a member has an open turn, laying out the next round if need be.</summary>
        public RoleRotation WithTurnOf(MemberId member) =>
            rotation.Upcoming.Contains(member) ? rotation : rotation.WithNewRound(static _ => false);

        /// <summary>Lays out the next round behind the open turns.</summary>
        /// <param name="isAway">Those who keep their open turn instead of getting another.</param>
        public RoleRotation WithNewRound(Func<MemberId, bool> isAway)
        {
            ImmutableArray<MemberId> open = [.. rotation.Upcoming.Where((member, place) => !isAway(member) || rotation.Upcoming.IndexOf(member) == place)];
            MemberId[] round = [.. rotation.Order.Where(member => !isAway(member) || !open.Contains(member))];
            SplitMix64 chance = new(rotation.Seed);
            if (rotation.Policy == RotationPolicy.FairRandom)
            {
                chance.Shuffle(round.AsSpan());
            }

            Spacing spacing = new(rotation.Count, rotation.Last, open.Where(member => !isAway(member)));
            return rotation with { Upcoming = [.. open, .. spacing.Apply(round, isAway)], Seed = chance.Seed };
        }
    }
}
