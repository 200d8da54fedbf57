using System.Text;

namespace PeerBot.Features.Statistics.Pictures;

/// <summary>Writes a line of text as the area that its letters cover.</summary>
internal static class Lettering
{
    /// <summary>Into so many straight pieces a curve is parted; the letters are small.</summary>
    private const int PiecesOfACurve = 5;

    /// <summary>Above and below the line, as shares of the size; accents and descenders stay within.</summary>
    private const float Above = 1.1f;

    private const float Below = 0.4f;

    /// <param name="size">Of the letters, in pixels.</param>
    public static float WidthOf(string text, float size) => text.EnumerateRunes()
        .Sum(letter => Font.Shared.AdvanceOf(Font.Shared.GlyphOf(letter))) * size / Font.Shared.UnitsPerEm;

    /// <param name="size">Of the letters, in pixels.</param>
    /// <param name="ascent">How many pixels of the area lie above the line on which the letters stand.</param>
    public static Coverage Write(string text, float size, out int ascent)
    {
        ascent = (int)MathF.Ceiling(size * Above);
        Coverage area = new((int)MathF.Ceiling(WidthOf(text, size)) + (int)size, ascent + (int)MathF.Ceiling(size * Below));
        float scale = size / Font.Shared.UnitsPerEm;
        float x = 1;
        foreach (Rune letter in text.EnumerateRunes())
        {
            int glyph = Font.Shared.GlyphOf(letter);
            foreach (Point[] contour in Font.Shared.OutlineOf(glyph))
            {
                Draw(area, Array.ConvertAll(contour, ToPixels(x, ascent, scale, area)));
            }

            x += Font.Shared.AdvanceOf(glyph) * scale;
        }

        return area;
    }

    private static Converter<Point, Point> ToPixels(float x, float baseline, float scale, Coverage area) => point => point with
    {
        X = Math.Clamp(x + (point.X * scale), 0, area.Width - 1),
        Y = Math.Clamp(baseline - (point.Y * scale), 0, area.Height - 1),
    };

    /// <summary>Follows an outline once round. Between two points that only pull lies one, in their middle, on the line.</summary>
    private static void Draw(Coverage area, Point[] contour)
    {
        Point[] points = [.. contour.SelectMany((point, index) =>
        {
            Point next = contour[(index + 1) % contour.Length];
            return point.IsOnCurve || next.IsOnCurve ? [point] : new[] { point, Middle(point, next) };
        })];
        int first = Array.FindIndex(points, point => point.IsOnCurve);
        Point from = points[first];
        for (int step = 1; step <= points.Length; step++)
        {
            Point to = points[(first + step) % points.Length];
            if (to.IsOnCurve)
            {
                area.Line(from.X, from.Y, to.X, to.Y);
                from = to;
            }
            else
            {
                Point end = points[(first + ++step) % points.Length];
                Curve(area, from, to, end);
                from = end;
            }
        }
    }

    private static void Curve(Coverage area, Point from, Point pull, Point to)
    {
        Point last = from;
        for (int piece = 1; piece <= PiecesOfACurve; piece++)
        {
            float t = (float)piece / PiecesOfACurve;
            float rest = 1 - t;
            Point next = new(
                (rest * rest * from.X) + (2 * rest * t * pull.X) + (t * t * to.X), (rest * rest * from.Y) + (2 * rest * t * pull.Y) + (t * t * to.Y), IsOnCurve: true);
            area.Line(last.X, last.Y, next.X, next.Y);
            last = next;
        }
    }

    private static Point Middle(Point one, Point other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2, IsOnCurve: true);
}
