using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Features.Engine;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Personal;

/// <summary>The database of a host as somebody would look at it who does not trust the program.</summary>
internal static class DatabaseFile
{
    extension(PeerBotHost host)
    {
        /// <returns>Each table with its columns, as the database itself tells them.</returns>
        public async Task<IReadOnlyDictionary<string, string[]>> TablesAsync()
        {
            Dictionary<string, string[]> tables = [];
            foreach (string table in await host.ReadAsync(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%' ORDER BY name"))
            {
                tables[table] = await host.ReadAsync($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            }

            return tables;
        }

        /// <returns>The columns, such as <c>members.name</c>, in which one of these words stands anywhere.</returns>
        public async Task<string[]> ColumnsWithAsync(params string[] words)
        {
            List<string> found = [];
            foreach ((string table, string[] columns) in await host.TablesAsync())
            {
                foreach (string column in columns.Where(_ => table != "search_index"))
                {
                    string[] values = await host.ReadAsync($"SELECT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL");
                    found.AddRange(words.Where(word => values.Any(value => value.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(word => $"{table}.{column} has {word}"));
                }
            }

            return [.. found];
        }

        /// <summary>What the program does after a removal: it takes the traces out of the file.</summary>
        public async Task ScrubAsync() => Assert.True(await host.App.Services.GetRequiredService<TraceScrubber>().ScrubAsync(CancellationToken.None));

        /// <returns>Those of the words that stand in the file or in the log of writes, in whatever case.</returns>
        public string[] WordsInFile(params string[] words)
        {
            string path = Path.Combine(host.Folder, "peerbot.db");
            string content = string.Concat(new[] { path, path + "-wal" }.Where(File.Exists).Select(Text));
            return [.. words.Where(word => content.Contains(word, StringComparison.OrdinalIgnoreCase))];
        }

        /// <returns>The first column of every row.</returns>
        public async Task<string[]> ReadAsync(string sql)
        {
            await using SqliteConnection connection = new($"Data Source={Path.Combine(host.Folder, "peerbot.db")};Mode=ReadOnly;Pooling=False");
            await connection.OpenAsync();
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            await using SqliteDataReader reader = await command.ExecuteReaderAsync();
            List<string> rows = [];
            while (await reader.ReadAsync())
            {
                rows.Add(reader.GetValue(0).ToString()!);
            }

            return [.. rows];
        }
    }

    private static string Text(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using StreamReader reader = new(file, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
