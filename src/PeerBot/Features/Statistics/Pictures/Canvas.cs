namespace PeerBot.Features.Statistics.Pictures;

/// <summary>
/// Pixels to be painted on, row by row from the top, each a number in a list of colours: a chart has few of them, and such a
/// picture is small. What lies outside is not painted.
/// </summary>
internal sealed class Canvas
{
    /// <summary>So many strengths has the edge of a letter. With the few colours of charts all mixtures fit into one byte.</summary>
    private const int Strengths = 16;

    private readonly List<Colour> colours = [];
    private readonly Dictionary<Colour, byte> numbers = [];

    public Canvas(int width, int height, Colour ground)
    {
        (Width, Height, Pixels) = (width, height, new byte[width * height]);
        Array.Fill(Pixels, NumberOf(ground));
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The number of each pixel's colour.</summary>
    public byte[] Pixels { get; }

    /// <summary>By number; at most 256.</summary>
    public IReadOnlyList<Colour> Colours => colours;

    public void Fill(int x, int y, int width, int height, Colour colour)
    {
        byte number = NumberOf(colour);
        int left = Math.Clamp(x, 0, Width);
        int right = Math.Clamp(x + width, left, Width);
        for (int row = Math.Max(0, y); row < Math.Min(Height, y + height); row++)
        {
            Pixels.AsSpan((row * Width) + left, right - left).Fill(number);
        }
    }

    /// <param name="x">Where the text begins.</param>
    /// <param name="y">The line on which the letters stand.</param>
    public void Write(string text, int x, int y, int size, Colour colour)
    {
        Coverage area = Lettering.Write(text, size, out int ascent);
        byte[] covered = area.ToBytes();
        for (int pixel = 0; pixel < covered.Length; pixel++)
        {
            int strength = ((covered[pixel] * (Strengths - 1)) + (byte.MaxValue / 2)) / byte.MaxValue;
            int column = x + (pixel % area.Width);
            int row = y - ascent + (pixel / area.Width);
            if (strength > 0 && column >= 0 && column < Width && row >= 0 && row < Height)
            {
                ref byte place = ref Pixels[(row * Width) + column];
                place = NumberOf(Mix(colours[place], colour, strength));
            }
        }
    }

    private static Colour Mix(Colour under, Colour over, int strength) => new(
        Mix(under.Red, over.Red, strength), Mix(under.Green, over.Green, strength), Mix(under.Blue, over.Blue, strength));

    private static byte Mix(byte under, byte over, int strength) => (byte)(under + ((over - under) * strength / (Strengths - 1)));

    /// <exception cref="OverflowException">More colours are mixed than a chart has.</exception>
    private byte NumberOf(Colour colour)
    {
        if (!numbers.TryGetValue(colour, out byte number))
        {
            number = checked((byte)colours.Count);
            colours.Add(colour);
            numbers.Add(colour, number);
        }

        return number;
    }
}

/// <summary>A colour as screens mix it.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <param name="rgb">Such as <c>0x453FB4</c>.</param>
    public static Colour Of(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
