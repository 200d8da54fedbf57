using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage.Backups;

/// <summary>Puts a backup in the place of the database, and keeps what was there beside it.</summary>
internal sealed class DatabaseRestore(Database database, TimeProvider clock)
{
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <returns>What is in place now, and where the former database went; <see langword="null"/> when there was none.</returns>
    /// <exception cref="BackupException">PeerBot runs, or the backup is not sound, or nothing can be written; nothing was changed.</exception>
    /// <exception cref="SchemaException">It is no backup of a PeerBot that this program knows; nothing was changed.</exception>
    public (BackupContents Contents, string? Former) Run(string backup)
    {
        string file = Path.GetFullPath(backup);
        if (!File.Exists(file) || file == database.Path)
        {
            throw new BackupException(file == database.Path ? $"{file} is the database itself. Name a backup." : $"There is no file {file}.");
        }

        string unfinished = DatabaseBackup.Unfinished(database.Path);
        BackupContents contents = Copy(file, unfinished);
        try
        {
            RefuseInUse();
            return (contents, Replace(unfinished));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{database.Path} cannot be replaced: {exception.Message}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static BackupContents Copy(string file, string unfinished)
    {
        try
        {
            using SqliteConnection source = CheckedCopy.Open(file, SqliteOpenMode.ReadOnly);
            return CheckedCopy.Make(source, file, unfinished);
        }
        catch (SqliteException exception)
        {
            throw new BackupException($"{file} cannot be read as a backup: {exception.Message}");
        }
    }

    /// <summary>
    /// A running PeerBot keeps the file open, and SQLite leaves the write-ahead log only when nobody else does. What was in the
    /// log is in the file then, so that the former database is one file too.
    /// </summary>
    private void RefuseInUse()
    {
        if (!File.Exists(database.Path))
        {
            return;
        }

        try
        {
            using SqliteConnection connection = CheckedCopy.Open(database.Path, SqliteOpenMode.ReadWrite);
            if (connection.ExecuteScalar<string>("PRAGMA journal_mode = DELETE") == "delete")
            {
                return;
            }
        }
        catch (SqliteException exception) when (StorageException.Translated(exception) is StorageException { Fault: not StorageFault.Busy })
        {
            // It is damaged, which is why a backup is put in its place: no PeerBot can run on it, and its log goes where it goes.
            return;
        }
        catch (SqliteException exception) when (StorageException.Translated(exception) is StorageException)
        {
            // Told below, as when SQLite answers instead of throwing.
        }

        throw new BackupException($"PeerBot runs on {database.Path}, or another program has it open. Stop it, then restore again.");
    }

    private string? Replace(string unfinished)
    {
        string folder = Path.GetDirectoryName(database.Path)!;
        string moment = clock.GetUtcNow().ToString("yyyyMMdd'-'HHmmss'Z'", CultureInfo.InvariantCulture);
        string former = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(database.Path)}-before-{moment}{Path.GetExtension(database.Path)}");
        if (Path.Exists(former))
        {
            throw new BackupException($"{former} exists already and is left as it is. Try again in a second.");
        }

        // A log that is left beside another file would be taken for its own.
        foreach (string companion in Companions.Where(companion => File.Exists(database.Path + companion)))
        {
            File.Move(database.Path + companion, former + companion);
        }

        if (!File.Exists(database.Path))
        {
            File.Move(unfinished, database.Path);
            return null;
        }

        File.Replace(unfinished, database.Path, former);
        return former;
    }
}
