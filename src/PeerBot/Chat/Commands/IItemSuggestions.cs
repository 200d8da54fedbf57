using System.Collections.Immutable;

namespace PeerBot.Chat.Commands;

/// <summary>Offers the likeliest numbered things while somebody types an option. One for each <see cref="ItemKind"/>.</summary>
public interface IItemSuggestions
{
    ItemKind Kind { get; }

    /// <returns>The most useful first, at most 25, which is what Discord can show. Empty where no team lives.</returns>
    Task<ImmutableArray<Suggestion>> FindAsync(Place place, string typed, CancellationToken cancellationToken);
}

/// <summary>Something that completes what is being typed.</summary>
/// <param name="Value">What is sent when it is chosen.</param>
/// <param name="Label">What is shown; text of a user, so never markup.</param>
public sealed record Suggestion(string Value, string Label);
