using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>The steps that a database has gone through, as it tells them itself.</summary>
internal static class SchemaJournal
{
    public static bool IsIn(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master WHERE name = 'schema_journal'") > 0;

    public static Dictionary<int, JournalRow> Read(SqliteConnection connection, SqliteTransaction? transaction = null) => connection
        .Query<JournalRow>("SELECT number AS Number, name AS Name, checksum AS Checksum FROM schema_journal", transaction: transaction)
        .ToDictionary(row => row.Number);

    /// <exception cref="SchemaException">A step is unknown to this program, or differs from ours.</exception>
    public static void Verify(Dictionary<int, JournalRow> journal)
    {
        Dictionary<int, Migration> known = Migration.All.ToDictionary(migration => migration.Number);
        foreach (JournalRow row in journal.Values)
        {
            if (!known.TryGetValue(row.Number, out Migration? migration))
            {
                throw new SchemaException(
                    $"The database was written by a newer PeerBot (it has step {row.Name}). Start that version, or restore a backup made before the upgrade.");
            }

            if (migration.Checksum != row.Checksum)
            {
                throw new SchemaException(
                    $"The database step {row.Name} differs from the one in this program. Start the version that made the database.");
            }
        }
    }
}

/// <summary>One step that ran.</summary>
internal sealed record JournalRow
{
    public int Number { get; init; }

    public required string Name { get; init; }

    public required string Checksum { get; init; }
}
