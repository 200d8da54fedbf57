using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>Brings the database to the schema of this program, all in one transaction, with a journal.</summary>
internal sealed partial class Migrator(Database database, TimeProvider clock, ILogger<Migrator> logger)
{
    /// <exception cref="SchemaException">The file is of a newer program, or a step that ran differs from ours.</exception>
    /// <exception cref="StorageException">The folder or file cannot be written.</exception>
    public void Run()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageFault.Unusable, exception);
        }

        using SqliteConnection connection = database.OpenWriter();
        StorageException.Translate(() => Apply(connection));
    }

    /// <summary>For those who only read: makes and changes nothing.</summary>
    /// <exception cref="SchemaException">There is no database, or its schema is not that of this program.</exception>
    /// <exception cref="StorageException">The file cannot be read.</exception>
    public void RequireCurrent()
    {
        if (!File.Exists(database.Path))
        {
            throw new SchemaException($"There is no database {database.Path} (Storage:Path). Name the one that PeerBot runs on.");
        }

        using SqliteConnection connection = database.OpenReader();
        Dictionary<int, JournalRow> journal = StorageException.Translate(() => SchemaJournal.IsIn(connection) ? SchemaJournal.Read(connection) : []);
        SchemaJournal.Verify(journal);
        if (Migration.All.Any(migration => !journal.ContainsKey(migration.Number)))
        {
            throw new SchemaException($"The database {database.Path} is of an older PeerBot. Start this version once, then try again.");
        }
    }

    private int Apply(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        connection.Execute(
            """
            CREATE TABLE IF NOT EXISTS schema_journal (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL,
                applied_at TEXT NOT NULL
            ) STRICT
            """,
            transaction: transaction);
        Dictionary<int, JournalRow> journal = SchemaJournal.Read(connection, transaction);
        SchemaJournal.Verify(journal);

        Migration[] missing = [.. Migration.All.Where(migration => !journal.ContainsKey(migration.Number))];
        foreach (Migration migration in missing)
        {
            connection.Execute(migration.Sql, transaction: transaction);
            connection.Execute(
                "INSERT INTO schema_journal (number, name, checksum, applied_at) VALUES (@Number, @Name, @Checksum, @now)",
                new { migration.Number, migration.Name, migration.Checksum, now = clock.GetUtcNow() },
                transaction);
            LogApplied(migration.Name);
        }

        transaction.Commit();
        return missing.Length;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Database step {Name} applied")]
    private partial void LogApplied(string name);
}

/// <summary>The database does not fit this program; the message is for the operator.</summary>
public sealed class SchemaException(string message) : Exception(message);
