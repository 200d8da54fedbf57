using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Storage;

namespace PeerBot.Tests.Storage.Upgrades;

/// <summary>A database as the first release left it: its schema, its journal and a day of its rows.</summary>
internal static class FirstRelease
{
    private const int LastStep = 11;

    public static void Make(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        connection.Open();
        connection.Execute(
            "CREATE TABLE schema_journal (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");
        foreach (Migration step in Migration.All.Where(step => step.Number <= LastStep))
        {
            connection.Execute(step.Sql);
            connection.Execute("INSERT INTO schema_journal VALUES (@Number, @Name, @Checksum, '2026-08-01T00:00:00.000Z')", step);
        }

        connection.Execute(File.ReadAllText(Path.Combine(Folder(), "first-release.sql")));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
