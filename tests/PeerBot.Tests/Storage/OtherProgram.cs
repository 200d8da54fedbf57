using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Tests.Storage;

/// <summary>Another program on the same database, such as a backup tool or a curious operator.</summary>
internal static class OtherProgram
{
    /// <returns>A connection that holds the only right to write until it is disposed.</returns>
    public static SqliteConnection Holding(string folder)
    {
        SqliteConnection connection = Open(folder);
        connection.Execute("BEGIN IMMEDIATE");
        return connection;
    }

    public static SqliteConnection Open(string folder)
    {
        SqliteConnection connection = new($"Data Source={Path.Combine(folder, "peerbot.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
