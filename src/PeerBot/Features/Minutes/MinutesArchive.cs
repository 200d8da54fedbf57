using System.IO.Compression;
using System.Text;
using PeerBot.Chat.Messages;
using PeerBot.Domain.Minutes;

namespace PeerBot.Features.Minutes;

/// <summary>Packs many files into one. The same files always give the same bytes.</summary>
internal static class MinutesArchive
{
    /// <summary>The first moment a zip file can hold; the time of packing would make every archive another.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="name">Of the archive, with its ending.</param>
    public static FileAttachment Pack(string name, IEnumerable<MinutesFile> files)
    {
        using MemoryStream archive = new();
        using (ZipArchive zip = new(archive, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (MinutesFile file in files)
            {
                ZipArchiveEntry entry = zip.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using Stream content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(file.Text));
            }
        }

        return new FileAttachment(name, "application/zip", [.. archive.ToArray()]);
    }
}
