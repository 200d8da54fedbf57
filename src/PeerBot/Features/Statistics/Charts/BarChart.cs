using System.Collections.Immutable;
using PeerBot.Chat.Texts;

namespace PeerBot.Features.Statistics.Charts;

/// <summary>A line for each name with a bar of up to three parts and its value written behind it.</summary>
internal static class BarChart
{
    /// <summary>As wide as a phone shows without making it smaller.</summary>
    public const int Width = 360;

    private const int NameColumns = 12;
    private const int BarStart = 106;
    private const int LongestBar = 180;
    private const int LineHeight = 24;
    private const int BarHeight = 14;
    private const int LetterWidth = 8;
    private const int Swatch = 11;

    private static readonly ImmutableArray<Fill> Parts = [Fill.Full, Fill.Light, Fill.Hollow];

    /// <param name="legend">What the parts are, in their order; with none or one nothing has to be said.</param>
    public static Drawing Draw(ImmutableArray<Bar> bars, params ImmutableArray<string> legend)
    {
        int most = Math.Max(1, bars.Select(bar => bar.Parts.Sum()).DefaultIfEmpty(0).Max());
        int top = legend.Length > 1 ? LineHeight : 0;
        return new Drawing(
            Width,
            top + (bars.Length * LineHeight),
            [.. top > 0 ? Legend(legend) : [], .. bars.SelectMany((bar, line) => Line(bar, top + (line * LineHeight), most))]);
    }

    private static IEnumerable<Shape> Legend(ImmutableArray<string> legend)
    {
        int x = 0;
        for (int part = 0; part < legend.Length; part++)
        {
            yield return new Box(x, 2, Swatch, Swatch, Parts[part]);
            yield return new Label(x + Swatch + 5, Swatch + 1, legend[part], IsSoft: true);
            x += Swatch + 5 + (DisplayWidth.Of(legend[part]) * LetterWidth) + 10;
        }
    }

    private static IEnumerable<Shape> Line(Bar bar, int top, int most)
    {
        int baseline = top + BarHeight;
        yield return new Label(0, baseline, DisplayWidth.Cut(bar.Name, NameColumns));
        int start = BarStart;
        int sum = 0;
        for (int part = 0; part < bar.Parts.Length; part++)
        {
            // The ends are rounded, not the lengths, so the parts of equal sums end on one line.
            sum += bar.Parts[part];
            int end = BarStart + (int)Math.Round((double)sum * LongestBar / most);
            if (bar.Parts[part] > 0)
            {
                yield return new Box(start, top + 2, Math.Max(2, end - start), BarHeight, Parts[part]);
            }

            start = end;
        }

        yield return new Label(start + 7, baseline, bar.Value, IsSoft: bar.Parts.Sum() == 0);
    }
}

/// <summary>A line of a bar chart.</summary>
/// <param name="Parts">In any unit, as long as it is the same for all bars of a chart. None negative.</param>
/// <param name="Value">Written behind the bar.</param>
internal sealed record Bar(string Name, ImmutableArray<int> Parts, string Value);
