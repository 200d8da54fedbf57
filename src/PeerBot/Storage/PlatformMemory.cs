using PeerBot.Chat;

namespace PeerBot.Storage;

/// <summary>The SQL of what platforms remember. The only code that writes <c>platform_memory</c>.</summary>
internal sealed class PlatformMemory(Database database) : IPlatformMemory
{
    public Task<string?> FindAsync(string platform, string key, CancellationToken cancellationToken) => TranslateAsync(() => database.ReadAsync(
        (work, token) => work.FindAsync<string>(
            "SELECT value FROM platform_memory WHERE platform = @platform AND key = @key", new { platform, key }, token),
        cancellationToken));

    public Task SaveAsync(string platform, string key, string? value, CancellationToken cancellationToken) => TranslateAsync(() =>
        database.WriteAsync<int>(
            async (work, token) => value is null
                ? await work.ExecuteAsync("DELETE FROM platform_memory WHERE platform = @platform AND key = @key", new { platform, key }, token)
                : await work.ExecuteAsync(
                    """
                    INSERT INTO platform_memory (platform, key, value)
                    VALUES (@platform, @key, @value)
                    ON CONFLICT (platform, key) DO UPDATE SET value = excluded.value
                    """,
                    new { platform, key, value }, token),
            cancellationToken));

    /// <summary>Forgets the calls behind long buttons that tell something; pressed again, such a button says that it is too old.</summary>
    public static async Task ForgetCallsAsync(Work work, string platform, Func<string, bool> tells, CancellationToken cancellationToken)
    {
        IEnumerable<Row> calls = await work.QueryAsync<Row>(
            "SELECT key AS Key, value AS Value FROM platform_memory WHERE platform = @platform AND key LIKE 'call/%'", new { platform }, cancellationToken);
        string[] keys = [.. calls.Where(call => tells(call.Value)).Select(call => call.Key)];
        await work.ExecuteAsync("DELETE FROM platform_memory WHERE platform = @platform AND key IN @keys", new { platform, keys }, cancellationToken);
    }

    private sealed record Row
    {
        public required string Key { get; init; }

        public required string Value { get; init; }
    }

    /// <summary>Platforms know no storage; to them it is a medium that fails now and then.</summary>
    private static async Task<T> TranslateAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (StorageException exception)
        {
            throw new IOException("What the platform remembers cannot be reached.", exception);
        }
    }
}
