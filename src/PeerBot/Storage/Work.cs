using Dapper;
using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>What may be asked of the database inside one transaction. Never call a platform while it is open.</summary>
public sealed class Work
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    internal Work(SqliteConnection connection, SqliteTransaction transaction)
    {
        this.connection = connection;
        this.transaction = transaction;
    }

    public Task<IEnumerable<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.QueryAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <returns>The only row, or the default of <typeparamref name="T"/> when there is none.</returns>
    public Task<T?> FindAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.QuerySingleOrDefaultAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <returns>The first column of the only row.</returns>
    public Task<T> GetAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.QuerySingleAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <returns>How many rows were written.</returns>
    public Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        StorageException.TranslateAsync(() => connection.ExecuteAsync(Command(sql, parameters, cancellationToken)));

    private CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, transaction, cancellationToken: cancellationToken);
}
