using System.Collections.Immutable;

namespace PeerBot.Web.Health;

/// <summary>What is known of one instrument.</summary>
/// <param name="Name">As Prometheus wants it, with its unit.</param>
internal sealed record Family(string Name, string Kind, string Help, ImmutableArray<Series> Series);

/// <summary>One line of a family, or several for a histogram.</summary>
/// <param name="Labels">In the order in which they were given.</param>
/// <param name="Value">The count, the present value, or a histogram's sum.</param>
/// <param name="Buckets">Of a histogram: how many values were at most each bound, infinity last. Else empty.</param>
internal sealed record Series(ImmutableArray<(string Name, string Value)> Labels, double Value, ImmutableArray<Bucket> Buckets);

/// <param name="Count">Of all values up to the bound, those of earlier buckets included.</param>
internal sealed record Bucket(double UpTo, long Count);
