using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PeerBot.Features.Statistics.Pictures;

/// <summary>
/// Reads the letters that the program brings along (<c>Pictures/Font</c>): a TrueType font, of which only what drawing needs is
/// understood. Lengths are in the font's own units, of which <see cref="UnitsPerEm"/> make the size of a letter.
/// </summary>
internal sealed class Font
{
    private const string Resource = "PeerBotCharts.ttf.gz";

    /// <summary>How far the next letter stands from one that is missing.</summary>
    private const int MissingWidth = 600;

    private static readonly Lazy<Font> Loaded = new(Load);

    /// <summary>A frame, as wide as <see cref="MissingWidth"/> allows.</summary>
    private static readonly Point[][] Missing = [Corners(80, 520, 0, 700), [.. Corners(130, 470, 50, 650).Reverse()]];

    private readonly byte[] data;
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);
    private readonly int characterMap;
    private readonly int metrics;

    private Font(byte[] data)
    {
        this.data = data;
        int count = U16(4);
        for (int table = 0; table < count; table++)
        {
            int entry = 12 + (16 * table);
            tables[Encoding.ASCII.GetString(data, entry, 4)] = I32(entry + 8);
        }

        UnitsPerEm = U16(tables["head"] + 18);
        metrics = U16(tables["hhea"] + 34);
        characterMap = tables["cmap"] + I32(tables["cmap"] + 8);
    }

    /// <summary>The only one there is, read when it is first asked for.</summary>
    public static Font Shared => Loaded.Value;

    public int UnitsPerEm { get; }

    /// <returns>
    /// The number of the letter's glyph. Where only the accent is missing it is the plain letter's; for what the font does not
    /// have it is 0, an empty frame.
    /// </returns>
    public int GlyphOf(Rune letter) => Find(letter) is var glyph and not 0
        ? glyph
        : Find(letter.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().First());

    /// <returns>How far the next letter stands.</returns>
    public int AdvanceOf(int glyph) => glyph == 0 ? MissingWidth : U16(tables["hmtx"] + (4 * Math.Min(glyph, metrics - 1)));

    /// <summary>The closed lines around a glyph, up positive.</summary>
    /// <exception cref="InvalidDataException">The font has something that this program's own font has not.</exception>
    public IEnumerable<Point[]> OutlineOf(int glyph)
    {
        if (glyph == 0)
        {
            return Missing;
        }

        int at = tables["glyf"] + I32(tables["loca"] + (4 * glyph));
        int end = tables["glyf"] + I32(tables["loca"] + (4 * (glyph + 1)));
        if (at == end)
        {
            return [];
        }

        int contours = I16(at);
        return contours >= 0 ? GlyphReader.Simple(data, at, contours) : GlyphReader.Parts(data, at).SelectMany(
            part => OutlineOf(part.Glyph).Select(contour => Array.ConvertAll(contour, point => point with { X = point.X + part.X, Y = point.Y + part.Y })));
    }

    private int Find(Rune letter)
    {
        // A map of format 4: parallel lists of last letters, first letters, differences and places of further lists.
        int doubled = U16(characterMap + 6);
        int ends = characterMap + 14;
        int starts = ends + doubled + 2;
        for (int at = 0; at < doubled && letter.Value <= 0xFFFF; at += 2)
        {
            if (letter.Value <= U16(ends + at))
            {
                return letter.Value < U16(starts + at) ? 0 : GlyphIn(starts + at, doubled, letter.Value);
            }
        }

        return 0;
    }

    private int GlyphIn(int start, int doubled, int letter)
    {
        int difference = U16(start + doubled);
        int place = U16(start + (2 * doubled));
        int glyph = place == 0 ? letter : U16(start + (2 * doubled) + place + (2 * (letter - U16(start))));
        return place != 0 && glyph == 0 ? 0 : (glyph + difference) & 0xFFFF;
    }

    private static Point[] Corners(float left, float right, float bottom, float top) =>
        [new(left, bottom, true), new(right, bottom, true), new(right, top, true), new(left, top, true)];

    private static Font Load()
    {
        using Stream packed = typeof(Font).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using GZipStream stream = new(packed, CompressionMode.Decompress);
        using MemoryStream whole = new();
        stream.CopyTo(whole);
        return new Font(whole.ToArray());
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

    private int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at));
}

/// <summary>A point of an outline.</summary>
/// <param name="IsOnCurve">The line goes through it; else it only pulls the line.</param>
internal readonly record struct Point(float X, float Y, bool IsOnCurve);
