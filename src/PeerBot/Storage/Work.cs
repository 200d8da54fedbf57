using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>What may be asked of the database inside one transaction. Never call a platform while it is open.</summary>
public sealed class Work
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly HashSet<string> news = new(StringComparer.Ordinal);

    internal Work(SqliteConnection connection, SqliteTransaction transaction)
    {
        this.connection = connection;
        this.transaction = transaction;
    }

    /// <summary>The tables in which something was written that somebody waits for, to be told after the commit.</summary>
    public IReadOnlySet<string> News => news;

    /// <summary>Something was written into a table that somebody waits for.</summary>
    public void Announce(string table) => news.Add(table);

    public Task<IEnumerable<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.QueryAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <returns>The only row, or the default of <typeparamref name="T"/> when there is none.</returns>
    public Task<T?> FindAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.QuerySingleOrDefaultAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <summary>For rows that are passed on as they are: each as its columns in the order of the query.</summary>
    public async Task<IReadOnlyList<ImmutableArray<KeyValuePair<string, object?>>>> ListAsync(
        string sql, object? parameters, CancellationToken cancellationToken)
    {
        IEnumerable<object> rows = await QueryAsync<object>(sql, parameters, cancellationToken);
        return [.. rows.Select(row => ((IEnumerable<KeyValuePair<string, object?>>)row).ToImmutableArray())];
    }

    /// <returns>The first column of the only row.</returns>
    public Task<T> GetAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.QuerySingleAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <returns>How many rows were written.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.ExecuteAsync(Command(sql, parameters, cancellationToken)));

    /// <summary>Carries something out so that all of it is kept or nothing; what went before in the transaction stays.</summary>
    /// <returns>Why nothing of it was kept, or <see langword="null"/>.</returns>
    /// <exception cref="StorageException">The database failed, which ends the whole transaction.</exception>
    public async Task<Exception?> TryAsync(Func<Task> act)
    {
        const string part = "part";
        transaction.Save(part);
        try
        {
            await act();
            transaction.Release(part);
            return null;
        }
        catch (Exception exception) when (exception is not (StorageException or OperationCanceledException))
        {
            transaction.Rollback(part);
            transaction.Release(part);
            return exception;
        }
    }

    private CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
