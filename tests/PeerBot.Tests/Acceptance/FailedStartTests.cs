using System.Net;
using System.Net.Sockets;
using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Tests.Acceptance;

/// <summary>What an operator did wrong is told in one sentence that names what to mend, and the process ends with 1.</summary>
public sealed class FailedStartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""{ "Storage": """, "LineNumber: 0 | BytePositionInLine: 13.")]
    [InlineData("""{ "Storag": { "Path": "x" } }""", "has an unknown key 'Storag'. The sections are Storage, Web, Local")]
    [InlineData("""{ "Storage": { "Pth": "x" } }""", "Storage:Pth is not a setting. Storage knows Path, BusyTimeout.")]
    [InlineData("""{ "Storage": { "BusyTimeout": "soon" } }""", "Failed to convert configuration value 'soon' at 'Storage:BusyTimeout'")]
    public async Task Settings_file_with_a_mistake_stops_the_start(string json, string sentence)
    {
        string environment = $"Test{Guid.NewGuid():N}";
        string file = Path.Combine(AppContext.BaseDirectory, $"appsettings.{environment}.json");
        await File.WriteAllTextAsync(file, json);
        try
        {
            await AssertStopsAsync(sentence, environment);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--Storage:BusyTimeout=01:00:00", "Storage:BusyTimeout: ")]
    [InlineData("--Web:Urls=nonsense", "Web:Urls has 'nonsense', which is no address")]
    [InlineData("--Web:Urls=http://0.0.0.0:0", "Web:Urls is http://0.0.0.0:0, but the local chat has no passwords")]
    [InlineData("--Storag:Path=x", "The command line has an unknown key 'Storag'.")]
    [InlineData("bakup", "'bakup' is neither a verb nor a setting")]
    public Task Command_line_with_a_mistake_stops_the_start(string word, string sentence) => AssertStopsAsync(sentence, null, word);

    [Fact]
    public async Task Port_in_use_stops_the_start()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();

        await AssertStopsAsync("address already in use. Choose another address in Web:Urls.", null, $"--Web:Urls=http://{taken.LocalEndpoint}");
    }

    [Fact]
    public async Task Folder_that_cannot_be_made_stops_the_start() =>
        await AssertStopsAsync("The database file (Storage:Path) cannot be opened or written", null, "--Storage:Path=/proc/nowhere/peerbot.db");

    [Fact]
    public async Task File_that_is_no_database_stops_the_start()
    {
        await File.WriteAllTextAsync(folder.Database, "This was a letter once, and nobody should write over it. " + new string('.', 4096));

        await AssertStopsAsync("The database file (Storage:Path) cannot be opened or written");

        Assert.StartsWith("This was a letter", await File.ReadAllTextAsync(folder.Database), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_of_a_newer_program_stops_the_start()
    {
        await GivenDatabaseAsync("INSERT INTO schema_journal (number, name, checksum, applied_at) VALUES (9999, '9999_later', '', '')");

        await AssertStopsAsync("The database was written by a newer PeerBot (it has step 9999_later).");
    }

    [Fact]
    public async Task Database_step_that_differs_stops_the_start()
    {
        await GivenDatabaseAsync("UPDATE schema_journal SET checksum = 'other' WHERE number = 1");

        await AssertStopsAsync("The database step 0001_engine differs from the one in this program.");
    }

    private async Task GivenDatabaseAsync(string change)
    {
        await using (PeerBotHost.Start(folder.Path))
        {
            // Starting it once makes the database.
        }

        using SqliteConnection connection = new($"Data Source={folder.Database};Pooling=False");
        await connection.ExecuteAsync(change);
    }

    private async Task AssertStopsAsync(string sentence, string? environment = null, params string[] settings)
    {
        (int exitCode, string errors) = await PeerBotProcess.RunToEndAsync(
            environment, [$"--Storage:Path={folder.Database}", "--Web:Urls=http://127.0.0.1:0", .. settings]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("PeerBot cannot go on: ", errors, StringComparison.Ordinal);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors);
    }
}
