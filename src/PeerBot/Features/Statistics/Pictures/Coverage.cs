namespace PeerBot.Features.Statistics.Pictures;

/// <summary>
/// How much of each pixel lies inside closed lines. Every line adds, for the pixels it crosses, how much area lies to the right of
/// it; adding these up along a row gives the coverage. This is the method of font-rs (Raph Levien).
/// </summary>
internal sealed class Coverage(int width, int height)
{
    // What a line adds may reach two pixels beyond the last one of its row.
    private readonly float[] area = new float[(width * height) + 2];

    public int Width => width;

    public int Height => height;

    /// <summary>A line from one point to another, down positive. All of it lies inside the area.</summary>
    public void Line(float x0, float y0, float x1, float y1)
    {
        if (y0 == y1)
        {
            return;
        }

        float direction = y0 < y1 ? 1 : -1;
        (float x, float top, float bottom) = y0 < y1 ? (x0, y0, y1) : (x1, y1, y0);
        float slope = (x1 - x0) / (y1 - y0);
        for (int row = (int)top; row < Math.Min(height, (int)MathF.Ceiling(bottom)); row++)
        {
            float part = Math.Min(row + 1, bottom) - Math.Max(row, top);
            float next = x + (slope * part);
            Cross(row * width, Math.Min(x, next), Math.Max(x, next), part * direction);
            x = next;
        }
    }

    /// <returns>From 0, nothing, to 255, all of it, row by row.</returns>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[width * height];
        float sum = 0;
        for (int pixel = 0; pixel < bytes.Length; pixel++)
        {
            sum += area[pixel];
            bytes[pixel] = (byte)MathF.Round(Math.Min(1, Math.Abs(sum)) * byte.MaxValue);
        }

        return bytes;
    }

    /// <summary>A piece of a line within one row of pixels.</summary>
    /// <param name="rise">How high it is, signed by the line's direction.</param>
    private void Cross(int row, float left, float right, float rise)
    {
        int first = (int)left;
        int last = (int)MathF.Ceiling(right);
        if (last <= first + 1)
        {
            float middle = ((left + right) / 2) - first;
            area[row + first] += rise * (1 - middle);
            area[row + first + 1] += rise * middle;
            return;
        }

        float perPixel = 1 / (right - left);
        float sum = 0;
        for (int pixel = first; pixel < last; pixel++)
        {
            float from = Math.Max(left, pixel);
            float to = Math.Min(right, pixel + 1);
            float before = (from - left) * perPixel;
            float share = (to - from) * perPixel;
            float covered = before + (share * (pixel + 1 - ((from + to) / 2)));
            area[row + pixel] += rise * (covered - sum);
            sum = covered;
        }

        area[row + last] += rise * (1 - sum);
    }
}
