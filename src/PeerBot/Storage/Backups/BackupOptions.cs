using System.ComponentModel.DataAnnotations;

namespace PeerBot.Storage.Backups;

/// <summary>The <c>Backup</c> section of the settings.</summary>
public sealed class BackupOptions
{
    public const string Section = "Backup";

    /// <summary>Where the daily backups go; made when it is missing. Empty, the default, means that none are made.</summary>
    public string? Folder { get; init; }

    /// <summary>When the daily backup is made, in UTC: no day skips or repeats it. Default 03:30.</summary>
    public TimeOnly Daily { get; init; } = new(3, 30);

    /// <summary>How many daily backups are kept. Default 14.</summary>
    [Range(1, 1000)]
    public int Keep { get; init; } = 14;

    /// <summary>Where a backup goes of which nobody said where.</summary>
    internal string Home(string database) =>
        string.IsNullOrWhiteSpace(Folder) ? Path.Combine(Path.GetDirectoryName(database)!, "backups") : Folder;
}
