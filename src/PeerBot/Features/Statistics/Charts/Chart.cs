using System.Collections.Immutable;

namespace PeerBot.Features.Statistics.Charts;

/// <summary>A picture and the same in words and numbers, so that nobody depends on seeing it.</summary>
/// <param name="Key">Its name in addresses and identifiers: lower case ASCII.</param>
internal sealed record Chart(string Key, string Title, Drawing Drawing, ChartTable Numbers)
{
    /// <summary>What it shows, for those who do not see it.</summary>
    public string Description => string.Join("; ", Numbers.Rows.Select(row => $"{row[0]}: {string.Join(", ", Numbers.Header.Skip(1).Zip(row.Skip(1), (label, value) => $"{label} {value}"))}"));
}

/// <summary>The numbers of a chart. The first column names what the others are about.</summary>
internal sealed record ChartTable(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows);
