using System.Collections.Immutable;
using PeerBot.Features.Statistics.Charts;

namespace PeerBot.Features.Statistics.Pictures;

/// <summary>Paints charts onto one sheet: white, so that it reads in dark and light chats alike, in one column or two.</summary>
internal static class ChartSheet
{
    /// <summary>Pixels for each unit of a drawing: screens are fine, and a phone lets people look closer.</summary>
    public const int Scale = 2;

    private const int Margin = 24;
    private const int Gap = 40;
    private const int TitleHeight = 44;
    private const int HeadingHeight = 26;
    private const int TitleSize = 20;
    private const int HeadingSize = 15;

    private static readonly Colour Ground = Colour.Of(0xFFFFFF);
    private static readonly Colour Ink = Colour.Of(0x23222A);
    private static readonly Colour Soft = Colour.Of(0x5D5B66);
    private static readonly Colour Accent = Colour.Of(0x453FB4);
    private static readonly Colour Tint = Colour.Of(0xC3C0F2);
    private static readonly Colour Wash = Colour.Of(0xECEBFB);

    /// <returns>The bytes of a PNG file.</returns>
    public static byte[] Paint(string title, ImmutableArray<Chart> charts)
    {
        ImmutableArray<(Chart Chart, int X, int Y)> places = Place(charts, out int width, out int height);
        Canvas canvas = new(width * Scale, height * Scale, Ground);
        canvas.Write(title, Margin * Scale, (Margin + TitleSize) * Scale, TitleSize * Scale, Ink);
        foreach ((Chart chart, int x, int y) in places)
        {
            canvas.Write(chart.Title, x * Scale, (y + HeadingSize) * Scale, HeadingSize * Scale, Accent);
            foreach (Shape shape in chart.Drawing.Shapes)
            {
                Paint(canvas, shape, x, y + HeadingHeight);
            }
        }

        return PngFile.Write(canvas);
    }

    /// <summary>Each chart goes where there is more room.</summary>
    private static ImmutableArray<(Chart Chart, int X, int Y)> Place(ImmutableArray<Chart> charts, out int width, out int height)
    {
        int[] ends = [.. Enumerable.Repeat(Margin + TitleHeight, Math.Min(2, charts.Length))];
        ImmutableArray<(Chart, int, int)>.Builder places = ImmutableArray.CreateBuilder<(Chart, int, int)>();
        foreach (Chart chart in charts)
        {
            int column = Array.IndexOf(ends, ends.Min());
            places.Add((chart, Margin + (column * (BarChart.Width + Gap)), ends[column]));
            ends[column] += HeadingHeight + chart.Drawing.Height + Gap;
        }

        width = (2 * Margin) + (ends.Length * (BarChart.Width + Gap)) - Gap;
        height = ends.Max() - Gap + Margin;
        return places.ToImmutable();
    }

    private static void Paint(Canvas canvas, Shape shape, int x, int y)
    {
        switch (shape)
        {
            case Box box:
                Paint(canvas, box, x + box.X, y + box.Y);
                break;
            case Label label:
                float before = label.Anchor == Anchor.End ? Lettering.WidthOf(label.Text, label.Size) : 0;
                canvas.Write(label.Text, (int)((x + label.X - before) * Scale), (y + label.Y) * Scale, label.Size * Scale, label.IsSoft ? Soft : Ink);
                break;
            default:
                throw new InvalidOperationException($"No picture of {shape.GetType().Name}.");
        }
    }

    private static void Paint(Canvas canvas, Box box, int x, int y)
    {
        (Colour edge, Colour inside) = box.Fill switch
        {
            Fill.Full => (Accent, Accent),
            Fill.Light => (Accent, Tint),
            Fill.Hollow => (Soft, Ground),
            Fill.Ground => (Wash, Wash),
            _ => throw new InvalidOperationException($"No colour for {box.Fill}."),
        };
        canvas.Fill(x * Scale, y * Scale, box.Width * Scale, box.Height * Scale, edge);
        canvas.Fill((x * Scale) + Scale, (y * Scale) + Scale, (box.Width - 2) * Scale, (box.Height - 2) * Scale, inside);
    }
}
