using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PeerBot.Tests.Features.Statistics.Pictures;

/// <summary>A reader of the one kind of PNG that we write, by the format's own document and not by our code.</summary>
internal sealed record PngPicture(int Width, int Height, int[] Pixels)
{
    /// <summary>As 0xRRGGBB.</summary>
    public int this[int x, int y] => Pixels[(y * Width) + x];

    public static PngPicture Read(ReadOnlySpan<byte> file)
    {
        Assert.Equal([137, 80, 78, 71, 13, 10, 26, 10], file[..8].ToArray());
        byte[] header = [], palette = [];
        List<byte> packed = [];
        string last = "";
        for (int at = 8; at < file.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(file[at..]))
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            last = Encoding.ASCII.GetString(file.Slice(at + 4, 4));
            ReadOnlySpan<byte> content = file.Slice(at + 8, length);
            switch (last)
            {
                case "IHDR":
                    header = content.ToArray();
                    break;
                case "PLTE":
                    palette = content.ToArray();
                    break;
                case "IDAT":
                    packed.AddRange(content);
                    break;
            }
        }

        Assert.Equal("IEND", last);
        Assert.Equal([8, 3, 0, 0, 0], header[8..]);
        int width = BinaryPrimitives.ReadInt32BigEndian(header);
        int height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        return new PngPicture(width, height, [.. Numbers(packed, width, height).Select(number => (palette[3 * number] << 16) | (palette[(3 * number) + 1] << 8) | palette[(3 * number) + 2])]);
    }

    private static IEnumerable<byte> Numbers(List<byte> packed, int width, int height)
    {
        using ZLibStream stream = new(new MemoryStream([.. packed]), CompressionMode.Decompress);
        using MemoryStream rows = new();
        stream.CopyTo(rows);
        Assert.Equal((width + 1) * height, rows.Length);
        byte[] all = rows.ToArray();
        Assert.All(Enumerable.Range(0, height), row => Assert.Equal(0, all[row * (width + 1)]));
        return all.Where((_, at) => at % (width + 1) != 0);
    }
}
