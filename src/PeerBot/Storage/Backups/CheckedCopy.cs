using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage.Backups;

/// <summary>
/// Copies a database as it was at one moment, while others read and write it, and believes in the copy only after it was opened
/// and read through.
/// </summary>
internal static class CheckedCopy
{
    // https://www.sqlite.org/rescode.html
    private const int DiskFull = 13;

    /// <param name="source">An open connection to what is copied.</param>
    /// <param name="sourceName">What the operator calls it.</param>
    /// <param name="target">A name that nobody else uses. Nothing is left there when this throws.</param>
    /// <exception cref="BackupException">The copy cannot be written, or is not sound.</exception>
    /// <exception cref="SchemaException">It is no database of a PeerBot that this program knows.</exception>
    public static BackupContents Make(SqliteConnection source, string sourceName, string target)
    {
        bool isSound = false;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Write(source, target);
            BackupContents contents = Check(sourceName, target);
            Flush(target);
            isSound = true;
            return contents;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == DiskFull)
        {
            throw new BackupException($"The disk is full: {target} cannot be written. Make room, then try again.");
        }
        catch (SqliteException exception)
        {
            throw new BackupException($"{sourceName} cannot be copied to {target}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{target} cannot be written: {exception.Message}");
        }
        finally
        {
            if (!isSound)
            {
                Remove(target);
            }
        }
    }

    private static void Write(SqliteConnection source, string target)
    {
        using SqliteConnection copy = Open(target, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);

        // A file of its own, without companions: it can be carried anywhere.
        copy.Execute("PRAGMA journal_mode = DELETE");
    }

    private static BackupContents Check(string sourceName, string target)
    {
        using SqliteConnection copy = Open(target, SqliteOpenMode.ReadOnly);
        string found = copy.ExecuteScalar<string>("PRAGMA integrity_check(1)") ?? "nothing";
        if (found != "ok")
        {
            throw new BackupException($"{sourceName} is damaged: {found.ReplaceLineEndings(" ")}");
        }

        Dictionary<int, JournalRow> journal = SchemaJournal.IsIn(copy) ? SchemaJournal.Read(copy) : [];
        SchemaJournal.Verify(journal);
        return journal.Values.MaxBy(row => row.Number) is { } last
            ? new BackupContents(
                new FileInfo(target).Length,
                last.Name,
                copy.ExecuteScalar<long>("SELECT count(*) FROM teams"),
                copy.ExecuteScalar<long>("SELECT count(*) FROM sessions"))
            : throw new SchemaException($"{sourceName} is no database of PeerBot.");
    }

    private static void Flush(string target)
    {
        using FileStream file = new(target, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void Remove(string target)
    {
        // Where nothing could be written nothing is to be removed, and why it could not is told already.
        if (File.Exists(target))
        {
            File.Delete(target);
            File.Delete(target + "-journal");
        }
    }

    internal static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString());
        connection.Open();
        return connection;
    }
}
