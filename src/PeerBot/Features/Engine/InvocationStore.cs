using PeerBot.Storage;

namespace PeerBot.Features.Engine;

/// <summary>The SQL of what was carried out already. The only code that writes <c>invocations</c>.</summary>
internal static class InvocationStore
{
    /// <returns>Whether this is the first time; if not, nothing was written.</returns>
    public static async Task<bool> RecordAsync(Work work, string id, DateTimeOffset now, CancellationToken cancellationToken) =>
        await work.ExecuteAsync(
            """
            INSERT INTO invocations (id, at)
            VALUES (@id, @now)
            ON CONFLICT DO NOTHING
            """,
            new { id, now }, cancellationToken) == 1;

    /// <summary>Forgets what no platform delivers again.</summary>
    public static Task ForgetBeforeAsync(Work work, DateTimeOffset moment, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM invocations WHERE at < @moment", new { moment }, cancellationToken);
}
