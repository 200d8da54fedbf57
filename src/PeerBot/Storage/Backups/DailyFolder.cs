namespace PeerBot.Storage.Backups;

/// <summary>The folder of the daily backups. Other files in it, backups made by hand among them, are nobody's business here.</summary>
internal sealed class DailyFolder(string path)
{
    /// <returns>When the newest was made; <see langword="null"/> when there is none.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">As before.</exception>
    public DateTimeOffset? Newest() => Directory.Exists(path) && NewestFirst() is [var newest, ..] ? newest.Made : null;

    public string NewFile(DateTimeOffset now) => Path.Combine(path, BackupName.Daily(now));

    /// <summary>Removes what is older than the newest few, and what a run that was broken off left unfinished.</summary>
    /// <returns>How many backups were removed.</returns>
    /// <inheritdoc cref="Newest" path="/exception"/>
    public int RemoveOlder(int keep)
    {
        foreach (string unfinished in Directory.GetFiles(path, BackupName.UnfinishedDaily))
        {
            File.Delete(unfinished);
        }

        string[] older = [.. NewestFirst().Skip(keep).Select(static backup => backup.File)];
        Array.ForEach(older, File.Delete);
        return older.Length;
    }

    private (string File, DateTimeOffset Made)[] NewestFirst() =>
    [
        .. from file in Directory.GetFiles(path)
           let made = BackupName.DailyMoment(Path.GetFileName(file))
           where made is not null
           orderby made descending
           select (file, made.Value),
    ];
}
