using PeerBot.Chat.Transcripts;

namespace PeerBot.Storage;

/// <summary>The SQL of how far the local clock was moved. The only code that writes <c>local_settings</c>.</summary>
internal sealed class ClockOffset(Database database) : IClockOffset
{
    public async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken) => TimeSpan.FromSeconds(
        await database.ReadAsync(
            static (work, token) => work.FindAsync<long>("SELECT clock_offset_seconds FROM local_settings", null, token),
            cancellationToken));

    public Task SaveAsync(TimeSpan offset, CancellationToken cancellationToken) => database.WriteAsync<int>(
        async (work, token) => await work.ExecuteAsync(
            """
            INSERT INTO local_settings (id, clock_offset_seconds)
            VALUES (1, @seconds)
            ON CONFLICT (id) DO UPDATE SET clock_offset_seconds = excluded.clock_offset_seconds
            """,
            new { seconds = (long)offset.TotalSeconds }, token),
        cancellationToken);
}
