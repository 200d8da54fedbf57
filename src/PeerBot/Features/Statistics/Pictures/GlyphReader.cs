using System.Buffers.Binary;

namespace PeerBot.Features.Statistics.Pictures;

/// <summary>Reads one glyph of a TrueType font.</summary>
internal static class GlyphReader
{
    private const int Header = 10;

    /// <param name="at">Where the glyph begins.</param>
    /// <param name="contours">How many closed lines it has.</param>
    public static List<Point[]> Simple(byte[] data, int at, int contours)
    {
        int[] ends = [.. Enumerable.Range(0, contours).Select(contour => U16(data, at + Header + (2 * contour)))];
        int place = at + Header + (2 * contours);
        place += 2 + U16(data, place);
        byte[] flags = Flags(data, ref place, ends.LastOrDefault(-1) + 1);
        int[] x = Coordinates(data, ref place, flags, isShort: 0x02, isSame: 0x10);
        int[] y = Coordinates(data, ref place, flags, isShort: 0x04, isSame: 0x20);

        List<Point[]> outline = [];
        int first = 0;
        foreach (int end in ends)
        {
            outline.Add([.. Enumerable.Range(first, end + 1 - first).Select(point => new Point(x[point], y[point], (flags[point] & 0x01) != 0))]);
            first = end + 1;
        }

        return outline;
    }

    /// <summary>The glyphs that another one, such as a syllable, is put together from, and how far each is moved.</summary>
    /// <exception cref="InvalidDataException">A part is turned or made larger.</exception>
    public static IEnumerable<(int Glyph, int X, int Y)> Parts(byte[] data, int at)
    {
        const int words = 0x01, offsets = 0x02, transformed = 0x08 | 0x40 | 0x80, more = 0x20;
        int place = at + Header;
        int flags;
        do
        {
            flags = U16(data, place);
            if ((flags & offsets) == 0 || (flags & transformed) != 0)
            {
                throw new InvalidDataException("Parts of a glyph can only be moved.");
            }

            bool isWide = (flags & words) != 0;
            yield return isWide
                ? (U16(data, place + 2), I16(data, place + 4), I16(data, place + 6))
                : (U16(data, place + 2), (sbyte)data[place + 4], (sbyte)data[place + 5]);
            place += isWide ? 8 : 6;
        }
        while ((flags & more) != 0);
    }

    private static byte[] Flags(byte[] data, ref int place, int count)
    {
        const int repeats = 0x08;
        byte[] flags = new byte[count];
        int point = 0;
        while (point < count)
        {
            byte flag = data[place++];
            int times = (flag & repeats) != 0 ? 1 + data[place++] : 1;
            Array.Fill(flags, flag, point, times);
            point += times;
        }

        return flags;
    }

    /// <summary>Each coordinate is a distance from the one before: a byte with its sign in the flags, a word, or none.</summary>
    private static int[] Coordinates(byte[] data, ref int place, byte[] flags, int isShort, int isSame)
    {
        int[] coordinates = new int[flags.Length];
        int value = 0;
        for (int point = 0; point < flags.Length; point++)
        {
            bool isSet = (flags[point] & isSame) != 0;
            if ((flags[point] & isShort) != 0)
            {
                value += isSet ? data[place] : -data[place];
                place++;
            }
            else if (!isSet)
            {
                value += I16(data, place);
                place += 2;
            }

            coordinates[point] = value;
        }

        return coordinates;
    }

    private static int U16(byte[] data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

    private static int I16(byte[] data, int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at));
}
