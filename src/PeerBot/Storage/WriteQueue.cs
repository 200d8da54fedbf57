using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using PeerBot.Domain;

namespace PeerBot.Storage;

/// <summary>
/// The one writer. It takes what waits, runs each act behind a savepoint of its own, commits them together and only then
/// tells the callers: one wait for the disk serves many, and an act that fails takes no other with it.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    /// <summary>More would save little and make the first of the batch wait.</summary>
    private const int MaxBatch = 64;

    private readonly Channel<IWrite> waiting = Channel.CreateUnbounded<IWrite>(new() { SingleReader = true });
    private readonly Func<SqliteConnection> open;
    private readonly Task loop;

    public WriteQueue(Func<SqliteConnection> open)
    {
        this.open = open;
        loop = Task.Run(RunAsync);
    }

    public Task<Result<T>> EnqueueAsync<T>(
        Func<Work, CancellationToken, Task<Result<T>>> act, CancellationToken cancellationToken)
        where T : notnull
    {
        Write<T> write = new(act, cancellationToken);
        return waiting.Writer.TryWrite(write)
            ? write.Outcome
            : Task.FromException<Result<T>>(new ObjectDisposedException(nameof(Database)));
    }

    /// <summary>Carries out what waits, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
    }

    private async Task RunAsync()
    {
        SqliteConnection? connection = null;
        List<IWrite> batch = [];
        while (await waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MaxBatch && waiting.Reader.TryRead(out IWrite? write))
            {
                batch.Add(write);
            }

            try
            {
                connection ??= open();
                await RunBatchAsync(connection, batch);
                batch.ForEach(write => write.Succeed());
            }
            catch (Exception exception)
            {
                // Whatever broke, nothing of this batch was committed: each caller hears of it, and the next batch starts afresh.
                Exception told = StorageException.Translated(exception);
                batch.ForEach(write => write.Fail(told));
                connection?.Dispose();
                connection = null;
            }
        }

        connection?.Dispose();
    }

    private static async Task RunBatchAsync(SqliteConnection connection, List<IWrite> batch)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        foreach (IWrite write in batch)
        {
            transaction.Save("act");
            bool keeps = await write.RunAsync(new Work(connection, transaction));
            if (!keeps)
            {
                transaction.Rollback("act");
            }

            transaction.Release("act");
        }

        transaction.Commit();
    }
}
