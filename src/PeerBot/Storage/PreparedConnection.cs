using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>
/// A connection that keeps its statements prepared. To understand a statement costs SQLite several times what most of ours
/// cost to run, and a bot says the same few hundred for years.
/// </summary>
internal sealed class PreparedConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>Lists in a condition make texts of many lengths; beyond this all are forgotten, and the common ones soon come back.</summary>
    private const int MostKept = 256;

    private readonly Dictionary<string, SqliteCommand> idle = new(StringComparer.Ordinal);

    public override SqliteCommand CreateCommand() =>
        new PreparedCommand(this) { CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>A command with this text, prepared if it ran before; the caller gives it back.</summary>
    internal SqliteCommand Take(string text) =>
        idle.Remove(text, out SqliteCommand? kept) ? kept : new SqliteCommand(text, this);

    internal void GiveBack(SqliteCommand command)
    {
        if (idle.Count == MostKept)
        {
            Forget();
        }

        command.Parameters.Clear();
        command.Transaction = null;
        if (!idle.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Forget();
        }

        base.Dispose(disposing);
    }

    private void Forget()
    {
        foreach (SqliteCommand command in idle.Values)
        {
            command.Dispose();
        }

        idle.Clear();
    }
}
