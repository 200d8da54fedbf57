using System.Data;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>Collects a text and its parameters as any command does, then runs the connection's prepared one of that text.</summary>
internal sealed class PreparedCommand : SqliteCommand
{
    private readonly PreparedConnection connection;
    private SqliteCommand? taken;

    public PreparedCommand(PreparedConnection connection)
    {
        this.connection = connection;
        Connection = connection;
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior) => Take().ExecuteReader(behavior);

    public override int ExecuteNonQuery() => Take().ExecuteNonQuery();

    public override object? ExecuteScalar() => Take().ExecuteScalar();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Take()
    {
        GiveBack();
        taken = connection.Take(CommandText);
        taken.Transaction = Transaction;
        taken.CommandTimeout = CommandTimeout;
        taken.Parameters.AddRange(Parameters.Cast<SqliteParameter>());
        return taken;
    }

    private void GiveBack()
    {
        if (taken is not null)
        {
            connection.GiveBack(taken);
            taken = null;
        }
    }
}
