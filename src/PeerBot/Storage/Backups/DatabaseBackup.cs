using Microsoft.Data.Sqlite;

namespace PeerBot.Storage.Backups;

/// <summary>Makes a checked copy of the database, from the running program or from another process.</summary>
internal sealed class DatabaseBackup(Database database)
{
    /// <param name="target">The file to be. It appears as a whole or not at all, and is never written over.</param>
    /// <exception cref="BackupException">The target exists or cannot be written, or the copy is not sound.</exception>
    /// <exception cref="SchemaException">There is no database, or it is not of a PeerBot that this program knows.</exception>
    /// <exception cref="StorageException">The database cannot be opened.</exception>
    public BackupContents Make(string target)
    {
        if (!File.Exists(database.Path))
        {
            throw new SchemaException($"There is no database {database.Path} (Storage:Path). Name the one that PeerBot runs on.");
        }

        string file = Path.GetFullPath(target);
        RefuseTaken(file);
        string unfinished = Unfinished(file);
        using SqliteConnection source = database.OpenReader();
        BackupContents contents = CheckedCopy.Make(source, database.Path, unfinished);
        try
        {
            File.Move(unfinished, file, overwrite: false);
            return contents;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            throw new BackupException($"{file} cannot be written: {exception.Message}");
        }
    }

    /// <summary>Where a file is written until it is whole: beside its place, so that the last step is only a new name.</summary>
    internal static string Unfinished(string file) =>
        Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.{Guid.NewGuid():N}.tmp");

    private static void RefuseTaken(string file)
    {
        if (Path.Exists(file))
        {
            throw new BackupException($"{file} exists already and is left as it is. Choose another name.");
        }
    }
}
