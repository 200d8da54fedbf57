using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using PeerBot.Domain;
using PeerBot.Domain.Search;

namespace PeerBot.Storage;

/// <summary>
/// The one SQLite file. Writes take turns inside the process, so they never meet each other's locks, and those that wait
/// together are committed together; another process is waited for. Readers see a snapshot and wait for nobody.
/// </summary>
public sealed class Database : IAsyncDisposable
{
    /// <summary>More than so many are rarely read at once; those beyond are closed after use.</summary>
    private const int MostIdleReaders = 8;

    private readonly string connectionString;
    private readonly ConcurrentBag<SqliteConnection> idleReaders = [];
    private readonly WriteQueue writes;

    public Database(IOptions<StorageOptions> options)
    {
        DapperTypes.Register();
        Path = System.IO.Path.GetFullPath(options.Value.Path);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            ForeignKeys = true,
            DefaultTimeout = (int)options.Value.BusyTimeout.TotalSeconds,
            Pooling = false,
        }.ToString();
        writes = new WriteQueue(OpenWriter);
    }

    /// <summary>The absolute path of the file.</summary>
    public string Path { get; }

    /// <summary>
    /// Changes something, all or nothing. A <see cref="Problem"/> or an exception keeps nothing; when this returns a value,
    /// the change is on the disk.
    /// </summary>
    /// <exception cref="StorageException">The database is locked by another process or cannot be used; nothing was kept.</exception>
    public Task<Result<T>> WriteAsync<T>(
        Func<Work, CancellationToken, Task<Result<T>>> act, CancellationToken cancellationToken)
        where T : notnull => writes.EnqueueAsync(act, isPatient: false, cancellationToken);

    /// <summary>
    /// As <see cref="WriteAsync"/>, for what nobody is waiting for: it goes with what is written next, alone after some 15 ms.
    /// </summary>
    /// <exception cref="StorageException">As there.</exception>
    public Task<Result<T>> WriteSoonAsync<T>(
        Func<Work, CancellationToken, Task<Result<T>>> act, CancellationToken cancellationToken)
        where T : notnull => writes.EnqueueAsync(act, isPatient: true, cancellationToken);

    /// <summary>Writes to the disk without changing anything.</summary>
    /// <exception cref="StorageException">Nothing can be written.</exception>
    public Task ProbeAsync(CancellationToken cancellationToken) => WriteAsync<bool>(
        static async (work, token) =>
        {
            // A number in the file's header that is ours to use; the migrations keep a journal instead.
            await work.ExecuteAsync("PRAGMA user_version = 0", null, token);
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Writes the whole file anew and empties the log of writes, so that nothing that was deleted can be read in either. Takes as
    /// long as copying the file; meanwhile writers wait.
    /// </summary>
    /// <returns>Whether the log is empty; a reader may have been in it, then it is to be tried again.</returns>
    /// <exception cref="StorageException">The file cannot be written now.</exception>
    internal Task<bool> ScrubAsync(CancellationToken cancellationToken) => Task.Run(
        () => StorageException.Translate(() =>
        {
            using SqliteConnection connection = OpenWriter();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "VACUUM";
            command.ExecuteNonQuery();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return command.ExecuteScalar() is 0L; // the first column tells whether somebody was in the way
        }),
        cancellationToken);

    /// <summary>Reads one snapshot. Writing in it is a bug and throws.</summary>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public async Task<T> ReadAsync<T>(Func<Work, CancellationToken, Task<T>> act, CancellationToken cancellationToken)
    {
        SqliteConnection connection = idleReaders.TryTake(out SqliteConnection? idle) ? idle : OpenReader();
        bool isSound = false;
        try
        {
            T read;
            using (SqliteTransaction snapshot = connection.BeginTransaction(deferred: true))
            {
                read = await act(new Work(connection, snapshot), cancellationToken);
            }

            isSound = true;
            return read;
        }
        finally
        {
            Leave(connection, isSound);
        }
    }

    /// <summary>
    /// Opens a connection that may write. FULL makes each commit reach the disk before it is acknowledged, so a power cut
    /// loses nothing either.
    /// </summary>
    internal SqliteConnection OpenWriter() => Open("PRAGMA query_only = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");

    /// <summary>Opens a connection that cannot write.</summary>
    internal SqliteConnection OpenReader() => Open("PRAGMA query_only = ON");

    public async ValueTask DisposeAsync()
    {
        await writes.DisposeAsync();
        while (idleReaders.TryTake(out SqliteConnection? idle))
        {
            await idle.DisposeAsync();
        }
    }

    private void Leave(SqliteConnection reader, bool isSound)
    {
        if (isSound && idleReaders.Count < MostIdleReaders)
        {
            idleReaders.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }

    private PreparedConnection Open(string pragmas)
    {
        PreparedConnection connection = new(connectionString);
        try
        {
            return StorageException.Translate(() =>
            {
                connection.Open();
                connection.CreateFunction<string, string, string>("search_terms", SearchTerms.OfText, isDeterministic: true);
                using SqliteCommand command = connection.CreateCommand();
                command.CommandText = pragmas;
                command.ExecuteNonQuery();
                return connection;
            });
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
