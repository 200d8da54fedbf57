using Microsoft.Data.Sqlite;

namespace PeerBot.Storage;

/// <summary>Why the database could not do its work, in the only terms the rest of the program can act on.</summary>
public enum StorageFault
{
    /// <summary>Another process holds the database.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>The file cannot be written, or cannot be read as a database.</summary>
    Unusable,
}

/// <summary>The database could not do its work, through no fault of the program. Nothing of the transaction was kept.</summary>
public sealed class StorageException(StorageFault fault, Exception inner)
    : Exception($"The database is not available ({fault}).", inner)
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int DiskFull = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public StorageFault Fault => fault;

    /// <summary>Runs an act of the driver and tells its failures in our terms.</summary>
    /// <exception cref="StorageException">The machine failed; a bug of ours stays a <see cref="SqliteException"/>.</exception>
    internal static T Translate<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException exception) when (FaultOf(exception) is { } fault)
        {
            throw new StorageException(fault, exception);
        }
    }

    /// <inheritdoc cref="Translate{T}(Func{T})"/>
    internal static async Task<T> TranslateAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (SqliteException exception) when (FaultOf(exception) is { } fault)
        {
            throw new StorageException(fault, exception);
        }
    }

    /// <returns>The exception in our terms where it tells of the machine, else itself.</returns>
    internal static Exception Translated(Exception exception) =>
        exception is SqliteException sqlite && FaultOf(sqlite) is { } fault ? new StorageException(fault, sqlite) : exception;

    private static StorageFault? FaultOf(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => StorageFault.Busy,
        DiskFull => StorageFault.Full,
        ReadOnly or IoError or Corrupt or CannotOpen or NotADatabase => StorageFault.Unusable,
        _ => null,
    };
}
