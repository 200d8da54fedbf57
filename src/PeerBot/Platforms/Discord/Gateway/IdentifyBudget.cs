using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Platforms.Discord.Messages;

namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>
/// Guards the number of sessions that may be started in a day: Discord resets the token of a bot that starts too many. Counts
/// over restarts, so that a process that crashes again and again is guarded too.
/// </summary>
internal sealed class IdentifyBudget(IPlatformMemory memory, TimeProvider clock) : IDisposable
{
    private const string Key = "gateway/identifies";

    /// <summary>Of a day's 1000 sessions 50 are left for what else uses the token.</summary>
    private const int ShareKeptBack = 20;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Counts one more session, if it may be started.</summary>
    /// <returns>How long to wait when it may not; <see langword="null"/> when it may.</returns>
    /// <exception cref="IOException">It could not be counted, so it may not be started either.</exception>
    public async Task<TimeSpan?> TakeAsync(SessionStartLimit limit, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            int reserve = limit.Total / ShareKeptBack;
            if (limit.Remaining <= reserve)
            {
                return limit.ResetAfter;
            }

            Tally tally = await ReadAsync(cancellationToken);
            if (tally.Count >= limit.Total - reserve)
            {
                return tally.Since + Day - clock.GetUtcNow();
            }

            await memory.SaveAsync(DiscordPlatform.Word, Key, JsonSerializer.Serialize(tally with { Count = tally.Count + 1 }), cancellationToken);
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<Tally> ReadAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        string? text = await memory.FindAsync(DiscordPlatform.Word, Key, cancellationToken);
        Tally? tally = text is null ? null : Parse(text);
        return tally is null || tally.Since + Day <= now || tally.Since > now ? new Tally(now, 0) : tally;
    }

    private static Tally? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Tally>(text);
        }
        catch (JsonException)
        {
            // Another version wrote it; Discord's own count is asked in any case.
            return null;
        }
    }

    private sealed record Tally(DateTimeOffset Since, int Count);
}
