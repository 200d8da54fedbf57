using System.Buffers.Binary;
using System.IO.Compression;

namespace PeerBot.Features.Statistics.Pictures;

/// <summary>Writes pixels as a PNG file. The same pixels always give the same bytes with the same runtime.</summary>
internal static class PngFile
{
    public const string MediaType = "image/png";

    private const byte BitsPerSample = 8;
    private const byte NumbersOfColours = 3;

    /// <summary>Every row begins with the word that it is written as it is.</summary>
    private const byte AsItIs = 0;

    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(Canvas canvas)
    {
        using MemoryStream file = new();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], canvas.Height);
        header[8] = BitsPerSample;
        header[9] = NumbersOfColours;
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "PLTE"u8, [.. canvas.Colours.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        Chunk(file, "IDAT"u8, Packed(canvas));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Packed(Canvas canvas)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Optimal))
        {
            for (int row = 0; row < canvas.Height; row++)
            {
                stream.WriteByte(AsItIs);
                stream.Write(canvas.Pixels.AsSpan(row * canvas.Width, canvas.Width));
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, type), content));
        file.Write(number);
    }

    /// <summary>The cyclic redundancy check that the format asks for (ISO 3309), reflected.</summary>
    private static uint Checksum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            sum ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
            }
        }

        return sum;
    }
}
