using PeerBot.Domain;

namespace PeerBot.Storage;

/// <summary>An act that waits for the writer.</summary>
internal interface IWrite
{
    /// <summary>Whether it may wait a moment for others to be committed with.</summary>
    bool IsPatient { get; }

    /// <returns>Whether its changes are to be kept.</returns>
    /// <exception cref="StorageException">The database failed, which ends the whole batch.</exception>
    Task<bool> RunAsync(Work work);

    /// <summary>The batch is committed: tells the caller how it went.</summary>
    void Succeed();

    /// <summary>Nothing of the batch was kept: tells the caller why.</summary>
    void Fail(Exception reason);
}

/// <inheritdoc cref="IWrite"/>
internal sealed class Write<T>(
    Func<Work, CancellationToken, Task<Result<T>>> act,
    bool isPatient,
    CancellationToken cancellationToken) : IWrite
    where T : notnull
{
    // The caller goes on elsewhere: the writer must not run its code.
    private readonly TaskCompletionSource<Result<T>> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Result<T> result;
    private Exception? failure;

    public bool IsPatient => isPatient;

    public Task<Result<T>> Outcome => outcome.Task;

    public async Task<bool> RunAsync(Work work)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            result = await act(work, cancellationToken);
            return result.Problem is null;
        }
        catch (Exception exception) when (exception is not StorageException)
        {
            // A bug in one act must not undo the others; its own caller gets the exception.
            failure = exception;
            return false;
        }
    }

    public void Succeed()
    {
        if (failure is null)
        {
            outcome.SetResult(result);
        }
        else
        {
            outcome.SetException(failure);
        }
    }

    public void Fail(Exception reason) => outcome.SetException(failure ?? reason);
}
