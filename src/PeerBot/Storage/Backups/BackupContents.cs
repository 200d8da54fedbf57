using System.Globalization;

namespace PeerBot.Storage.Backups;

/// <summary>What was found in a copy when it was opened and checked.</summary>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Schema">The last step that the database went through, such as <c>0011_discord</c>.</param>
internal sealed record BackupContents(long Bytes, string Schema, long Teams, long Sessions)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Bytes} bytes, schema {Schema}, teams: {Teams}, sessions: {Sessions}");
}
