using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using PeerBot.Domain;

namespace PeerBot.Storage;

/// <summary>
/// The one writer. It takes what waits, runs each act behind a savepoint of its own, commits them together and only then
/// tells the callers: one wait for the disk serves many, and an act that fails takes no other with it. What nobody is waiting
/// for goes along with the next batch, so that it costs no commit of its own.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    /// <summary>More would save little and make the first of the batch wait.</summary>
    private const int MaxBatch = 64;

    /// <summary>So long does a patient act wait for others: long enough to meet some where a commit saved counts, and short beside the way of an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(15);

    private readonly Channel<IWrite> waiting = Channel.CreateUnbounded<IWrite>(new() { SingleReader = true });
    private readonly Func<SqliteConnection> open;
    private readonly Task loop;

    public WriteQueue(Func<SqliteConnection> open)
    {
        this.open = open;
        loop = Task.Run(RunAsync);
    }

    /// <param name="isPatient">Whether it may wait until others are committed, for a moment at most.</param>
    public Task<Result<T>> EnqueueAsync<T>(
        Func<Work, CancellationToken, Task<Result<T>>> act, bool isPatient, CancellationToken cancellationToken)
        where T : notnull
    {
        Write<T> write = new(act, isPatient, cancellationToken);
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
            Fill(batch);
            await AwaitCompanyAsync(batch);
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

    private void Fill(List<IWrite> batch)
    {
        while (batch.Count < MaxBatch && waiting.Reader.TryRead(out IWrite? write))
        {
            batch.Add(write);
        }
    }

    /// <summary>While all that is there can wait, it does.</summary>
    private async Task AwaitCompanyAsync(List<IWrite> batch)
    {
        if (!IsPatient(batch))
        {
            return;
        }

        using CancellationTokenSource over = new(Patience);
        do
        {
            Task<bool> company = waiting.Reader.WaitToReadAsync(over.Token).AsTask();
            await ((Task)company).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!company.IsCompletedSuccessfully || !company.Result)
            {
                return;
            }

            Fill(batch);
        }
        while (batch.Count < MaxBatch && IsPatient(batch));
    }

    private static bool IsPatient(List<IWrite> batch) => batch.TrueForAll(static write => write.IsPatient);

    private static Task RunBatchAsync(SqliteConnection connection, List<IWrite> batch) =>
        batch is [IWrite only] ? RunAloneAsync(connection, only) : RunTogetherAsync(connection, batch);

    /// <summary>Nobody else's changes are to be kept apart, so the savepoint, and the copies of pages that it makes, are spared.</summary>
    private static async Task RunAloneAsync(SqliteConnection connection, IWrite write)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        if (await write.RunAsync(new Work(connection, transaction)))
        {
            transaction.Commit();
        }
    }

    private static async Task RunTogetherAsync(SqliteConnection connection, List<IWrite> batch)
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
