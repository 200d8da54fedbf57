using System.Collections.Immutable;
using System.Globalization;
using PeerBot.Chat.Commands;

namespace PeerBot.Features.Agenda;

/// <summary>Numbered things as they are offered while somebody types: found by the number or by any of their words.</summary>
internal static class NumberedSuggestions
{
    /// <summary>What Discord can show at once.</summary>
    private const int Most = 25;

    /// <summary>Leaves room for the number within the hundred characters of a label.</summary>
    private const int LongestText = 80;

    /// <param name="letter">Stands before the number, as on the cards.</param>
    /// <param name="items">The most useful first.</param>
    public static ImmutableArray<Suggestion> Of(char letter, IEnumerable<(int Number, string Text)> items, string typed)
    {
        string wanted = typed.Trim().TrimStart('#');
        return
        [
            .. items
                .Select(item => (Value: item.Number.ToString(CultureInfo.InvariantCulture), item.Text))
                .Where(item => $"{letter}{item.Value}".StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
                    || item.Value.StartsWith(wanted, StringComparison.Ordinal)
                    || item.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase))
                .Take(Most)
                .Select(item => new Suggestion(item.Value, $"{letter}{item.Value} · {ShortText.Of(item.Text, LongestText)}")),
        ];
    }
}
