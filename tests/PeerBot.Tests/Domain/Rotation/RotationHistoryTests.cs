using PeerBot.Domain.Rotation;
using static PeerBot.Tests.Domain.Rotation.Team;

namespace PeerBot.Tests.Domain.Rotation;

public sealed class RotationHistoryTests
{
    private readonly RotationHistory start = RotationHistory.Of(Of(Ada, Bo, Chi));

    [Fact]
    public void Undo_takes_back_the_latest_change_first()
    {
        RotationHistory swapped = Do(start, new Swapped(Ada, Chi));
        RotationHistory handed = Do(swapped, new Handed(Monday));

        RotationHistory once = handed.Undo().Value;
        RotationHistory twice = once.Undo().Value;

        Assert.Equal(swapped.Now, once.Now);
        Assert.Equal(start.Now, twice.Now);
        Assert.Equal("rotation.undo-nothing", twice.Undo().Problem?.Sentence.Key);
    }

    [Fact]
    public void Undo_passes_over_what_was_undone_before()
    {
        RotationHistory undone = Do(Do(start, new Swapped(Ada, Chi)), new Handed(Monday)).Undo().Value;

        RotationHistory again = Do(undone, new Handed(Monday)).Undo().Value.Undo().Value;

        Assert.Equal(start.Now, again.Now);
    }

    [Fact]
    public void What_was_undone_stays_in_the_history()
    {
        RotationHistory undone = Do(start, new Handed(Monday)).Undo().Value;

        RotationEntry entry = Assert.Single(undone.Entries);
        Assert.Equal(new RotationEntry(new Handed(Monday), start.Now, Undone: true), entry);
    }

    public static TheoryData<string, RotationChange> Facts => new()
    {
        { "rotation.undo-held", new SessionHeld(Monday, [Ada]) },
        { "rotation.undo-joined", new Joined(Dan) },
        { "rotation.undo-left", new Left(Bo) },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_cannot_be_undone_nor_anything_before_it(string problem, RotationChange fact)
    {
        RotationHistory history = Do(Do(start, new Swapped(Ada, Chi)), fact);

        Assert.Equal(problem, history.Undo().Problem?.Sentence.Key);
    }

    [Fact]
    public void A_change_that_fails_leaves_no_trace() =>
        Assert.Equal("rotation.same-member", start.Apply(new Swapped(Ada, Ada), Nobody).Problem?.Sentence.Key);

    private static RotationHistory Do(RotationHistory history, RotationChange change) => history.Apply(change, Nobody).Value;
}
