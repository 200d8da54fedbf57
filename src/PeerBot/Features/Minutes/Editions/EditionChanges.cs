using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace PeerBot.Features.Minutes.Editions;

/// <summary>What an edition of a day's minutes says otherwise than the one before it.</summary>
/// <param name="Lines">Those that went away or came, in their order; the others are left out.</param>
internal sealed record EditionChanges(int Revision, DateOnly MadeOn, ImmutableArray<ChangedLine> Lines)
{
    /// <param name="editions">The first one first.</param>
    /// <param name="dateOf">The team's date of a moment.</param>
    /// <returns>One for each edition but the first, the latest first.</returns>
    public static IReadOnlyList<EditionChanges> Between(IReadOnlyList<Edition> editions, Func<DateTimeOffset, DateOnly> dateOf) =>
        [.. editions.Zip(editions.Skip(1), (before, after) => Between(before, after, dateOf(after.MadeAt))).Reverse()];

    private static EditionChanges Between(Edition before, Edition after, DateOnly madeOn) => new(
        after.Revision,
        madeOn,
        [
            .. new InlineDiffBuilder(new Differ()).BuildDiffModel(before.Text, after.Text).Lines
                .Where(line => line.Type is ChangeType.Inserted or ChangeType.Deleted && line.Text.Trim().Length > 0)
                .Select(line => new ChangedLine(line.Text.Trim(), line.Type == ChangeType.Inserted)),
        ]);
}

/// <summary>A line that an edition has and the one before has not, or the other way round.</summary>
internal readonly record struct ChangedLine(string Text, bool IsNew);
