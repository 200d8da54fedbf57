using PeerBot.Domain;
using PeerBot.Domain.Rotation;
using PeerBot.Domain.Teams;

namespace PeerBot.Features.Moderators;

/// <summary>Says what a change of the rotation was.</summary>
internal static class ChangePhrase
{
    public static Phrase Of(Roster roster, RotationChange change) => change switch
    {
        Handed handed => Phrase.Of("moderator.change.handed", ("date", handed.Date)),
        Skipped { Member: { } member } skipped => Phrase.Of("moderator.change.skipped", ("member", roster[member]), ("date", skipped.Date)),
        Skipped skipped => Phrase.Of("moderator.change.skipped-first", ("date", skipped.Date)),
        Swapped swapped => Phrase.Of("moderator.change.swapped", ("one", roster[swapped.First]), ("other", roster[swapped.Second])),
        Appointed appointed => Phrase.Of("moderator.change.appointed", ("member", roster[appointed.Member]), ("date", appointed.Date)),
        Reordered => Phrase.Of("moderator.change.reordered"),
        Joined joined => Phrase.Of("moderator.change.joined", ("member", roster[joined.Member])),
        Left left => Phrase.Of("moderator.change.left", ("member", roster[left.Member])),
        CountChanged count => Phrase.Of("moderator.change.count", ("count", count.Count)),
        PolicyChanged => Phrase.Of("moderator.change.policy"),
        PeriodChanged => Phrase.Of("moderator.change.period"),
        SessionHeld held => Phrase.Of("moderator.change.held", ("date", held.Date)),
        _ => throw new InvalidOperationException($"No words for {change.GetType().Name}."),
    };
}
