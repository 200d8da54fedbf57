using Dapper;
using Microsoft.Data.Sqlite;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Hosting.Verbs;

/// <summary>The verbs as the operator runs them, as processes of their own beside the one that serves the team.</summary>
public sealed class BackupVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Copy => Path.Combine(folder.Path, "copies", "copy.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Backup_amid_commands_is_one_sound_file_and_the_bot_goes_on()
    {
        await using PeerBotProcess running = await PeerBotProcess.StartAsync(folder.Database);
        await running.SetUpAsync("owls");
        Task<(int ExitCode, string Errors)> backup = RunAsync("backup", "--to", Copy);
        int asked = 0;
        while (!backup.IsCompleted)
        {
            await AskAsync(running, ++asked);
        }

        Assert.Equal((0, ""), await backup);
        Assert.Equal([Copy], Directory.GetFiles(Path.GetDirectoryName(Copy)!));
        Assert.InRange(Questions(Copy), 0, asked);
        Assert.Equal(asked, Questions(folder.Database));
    }

    [Fact]
    public async Task Restore_is_refused_while_the_bot_runs_and_afterwards_brings_back_the_day_of_the_backup()
    {
        await using (PeerBotProcess running = await PeerBotProcess.StartAsync(folder.Database))
        {
            await running.SetUpAsync("owls");
            await AskAsync(running, 1);
            Assert.Equal(0, (await RunAsync("backup", "--to", Copy)).ExitCode);
            await AskAsync(running, 2);
            (int exitCode, string errors) = await RunAsync("restore", Copy);
            await AskAsync(running, 3);

            Assert.Equal(1, exitCode);
            Assert.Equal($"PeerBot cannot go on: PeerBot runs on {folder.Database}, or another program has it open. Stop it, then restore again.", errors);
            await running.KillAsync(); // what was said last is in the write-ahead log alone
        }

        Assert.Equal((0, ""), await RunAsync("restore", Copy));
        string former = Assert.Single(Directory.GetFiles(folder.Path, "peerbot-before-*"));
        Assert.Equal(3, Questions(former));
        await using PeerBotProcess again = await PeerBotProcess.StartAsync(folder.Database);
        Assert.Equal(["Ada"], await again.MembersAsync("owls"));
        Assert.Equal(1, Questions(folder.Database));
    }

    [Fact]
    public async Task Backup_moves_to_a_machine_that_has_no_database_yet()
    {
        await GivenDatabaseAsync();
        await RunAsync("backup", "--to", Copy);
        string moved = Path.Combine(folder.Path, "elsewhere", "peerbot.db");

        (int exitCode, string errors) = await PeerBotProcess.RunToEndAsync(null, "restore", Copy, $"--Storage:Path={moved}");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal([moved], Directory.GetFiles(Path.GetDirectoryName(moved)!));
    }

    [Fact]
    public async Task Damaged_database_with_its_log_gives_way_to_the_backup_and_is_kept()
    {
        await GivenDatabaseAsync();
        await RunAsync("backup", "--to", Copy);
        await File.WriteAllTextAsync(folder.Database, new string('.', 8192));
        await File.WriteAllTextAsync(folder.Database + "-wal", "What was left of a log.");

        Assert.Equal((0, ""), await RunAsync("restore", Copy));

        Assert.Equal(0, Questions(folder.Database));
        Assert.StartsWith("....", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.Path, "peerbot-before-*.db"))), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database + "-wal"));
    }

    [Fact]
    public async Task Backup_leaves_a_file_that_exists_as_it_is()
    {
        await GivenDatabaseAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        await File.WriteAllTextAsync(Copy, "A letter.");

        (int exitCode, string errors) = await RunAsync("backup", "--to", Copy);

        Assert.Equal(1, exitCode);
        Assert.Equal($"PeerBot cannot go on: {Copy} exists already and is left as it is. Choose another name.", errors);
        Assert.Equal("A letter.", await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task Backup_without_a_database_says_so_and_makes_nothing()
    {
        (int exitCode, string errors) = await RunAsync("backup", "--to", Copy);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"PeerBot cannot go on: There is no database {folder.Database} (Storage:Path).", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Backup_into_a_folder_that_cannot_be_written_says_so()
    {
        await GivenDatabaseAsync();

        (int exitCode, string errors) = await RunAsync("backup", "--to", "/proc/nowhere/copy.db");

        Assert.Equal(1, exitCode);
        Assert.Contains("cannot be written", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors);
    }

    [Theory]
    [InlineData("INSERT INTO schema_journal (number, name, checksum, applied_at) VALUES (9999, '9999_later', '', '')", "newer PeerBot")]
    [InlineData("DROP TABLE schema_journal", "is no database of PeerBot")]
    [InlineData(null, "file is not a database")]
    public async Task Restore_of_what_is_no_backup_changes_nothing(string? change, string sentence)
    {
        await GivenDatabaseAsync();
        await RunAsync("backup", "--to", Copy);
        if (change is null)
        {
            await File.WriteAllTextAsync(Copy, new string('.', 8192));
        }
        else
        {
            Change(Copy, change);
        }

        byte[] before = await File.ReadAllBytesAsync(folder.Database);
        (int exitCode, string errors) = await RunAsync("restore", Copy);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database));
        Assert.Equal([folder.Database], Directory.GetFiles(folder.Path));
    }

    private Task<(int ExitCode, string Errors)> RunAsync(params string[] words) =>
        PeerBotProcess.RunToEndAsync(null, [.. words, $"--Storage:Path={folder.Database}"]);

    private async Task GivenDatabaseAsync()
    {
        await using (PeerBotHost.Start(folder.Path))
        {
            // Starting it once makes the database.
        }
    }

    private static async Task AskAsync(PeerBotProcess process, int number) =>
        await process.RunAsync($"q{number}", "owls", "question ask", ("text", $"Question {number}"));

    private static long Questions(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        return connection.ExecuteScalar<long>("SELECT count(*) FROM questions");
    }

    private static void Change(string database, string sql)
    {
        using SqliteConnection connection = new($"Data Source={database};Pooling=False");
        connection.Execute(sql);
    }
}
