using System.Collections.Immutable;
using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Transcripts;

namespace PeerBot.Storage;

/// <summary>The SQL of what was said. The only code that writes <c>transcript_entries</c> and <c>transcript_files</c>.</summary>
internal sealed class Transcript(Database database) : ITranscript
{
    private const string Columns = "number AS Number, reader AS Reader, is_live AS IsLive, at AS At, content AS Content";

    public async Task<TranscriptEntry> PutAsync(TranscriptDraft draft, CancellationToken cancellationToken)
    {
        Domain.Result<TranscriptEntry> put = await database.WriteAsync<TranscriptEntry>(
            async (work, token) =>
            {
                TranscriptEntry entry = await PutEntryAsync(work, draft, token);
                await PutFilesAsync(work, entry.Number, draft.Files, token);
                return entry;
            },
            cancellationToken);
        return put.Value;
    }

    public async Task<ImmutableArray<TranscriptEntry>> ListAsync(
        Place place, string reader, long before, int count, CancellationToken cancellationToken)
    {
        IEnumerable<Row> rows = await database.ReadAsync(
            (work, token) => work.QueryAsync<Row>(
                $"""
                SELECT {Columns}
                FROM transcript_entries
                WHERE platform = @Platform AND place = @Id AND number < @before AND (reader IS NULL OR reader = @reader)
                ORDER BY number DESC
                LIMIT @count
                """,
                new { place.Platform, place.Id, reader, before, count }, token),
            cancellationToken);
        return [.. rows.Reverse().Select(row => row.ToEntry())];
    }

    public async Task<TranscriptEntry?> FindLiveAsync(Place place, CancellationToken cancellationToken)
    {
        Row? row = await database.ReadAsync(
            (work, token) => work.FindAsync<Row>(
                $"""
                SELECT {Columns}
                FROM transcript_entries
                WHERE platform = @Platform AND place = @Id AND is_live = 1
                ORDER BY number DESC
                LIMIT 1
                """,
                place, token),
            cancellationToken);
        return row?.ToEntry();
    }

    public async Task<bool> DismissAsync(Place place, string reader, long number, CancellationToken cancellationToken)
    {
        Domain.Result<int> gone = await database.WriteAsync<int>(
            async (work, token) => await work.ExecuteAsync(
                "DELETE FROM transcript_entries WHERE platform = @Platform AND place = @Id AND reader = @reader AND number = @number",
                new { place.Platform, place.Id, reader, number }, token),
            cancellationToken);
        return gone.Value == 1;
    }

    public Task<TranscriptFile?> FindFileAsync(long number, int position, string reader, CancellationToken cancellationToken) =>
        database.ReadAsync(
            (work, token) => work.FindAsync<TranscriptFile>(
                """
                SELECT f.name AS Name, f.media_type AS MediaType, f.content AS Content
                FROM transcript_files f
                JOIN transcript_entries e ON e.number = f.entry
                WHERE f.entry = @number AND f.position = @position AND (e.reader IS NULL OR e.reader = @reader)
                """,
                new { number, position, reader }, token),
            cancellationToken);

    /// <summary>
    /// Forgets what somebody said in a place, what only they could read, and every other entry that tells of them; live cards
    /// that are renewed come back without. Packed files cannot be searched, so all of them go.
    /// </summary>
    /// <param name="traces">Words of which a telling entry has at least one.</param>
    /// <param name="tells">Whether a text with such a word really tells of them.</param>
    public static async Task ForgetAsync(
        Work work, Place place, string[] readers, string[] traces, Func<string, bool> tells, CancellationToken cancellationToken)
    {
        IEnumerable<FoundRow> found = await work.QueryAsync<FoundRow>(
            """
            SELECT e.number AS Number, e.reader IN @readers OR f.media_type = 'application/zip' AS IsCertain,
                   concat_ws(char(10), e.content, CAST(f.content AS TEXT)) AS Text
            FROM transcript_entries e
            LEFT JOIN transcript_files f ON f.entry = e.number
            WHERE e.platform = @Platform AND e.place = @Id AND (
                e.reader IN @readers
                OR f.media_type = 'application/zip'
                OR EXISTS (SELECT 1 FROM json_each(@words) w WHERE instr(e.content, w.value) > 0 OR instr(CAST(f.content AS TEXT), w.value) > 0))
            """,
            new { place.Platform, place.Id, readers, words = JsonSerializer.Serialize(traces) }, cancellationToken);
        await work.ExecuteAsync(
            "DELETE FROM transcript_entries WHERE number = @number",
            found.Where(entry => entry.IsCertain || tells(entry.Text)).Select(entry => new { number = entry.Number }).Distinct().ToArray(),
            cancellationToken);
    }

    /// <returns>How many entries of a place were older.</returns>
    public static Task<int> ForgetAsync(Work work, Place place, DateTimeOffset before, CancellationToken cancellationToken) =>
        work.ExecuteAsync(
            "DELETE FROM transcript_entries WHERE platform = @Platform AND place = @Id AND at < @before",
            new { place.Platform, place.Id, before }, cancellationToken);

    private static async Task<TranscriptEntry> PutEntryAsync(Work work, TranscriptDraft draft, CancellationToken cancellationToken)
    {
        Row row = await work.GetAsync<Row>(
            $"""
            INSERT INTO transcript_entries (platform, place, key, reader, is_live, at, content)
            VALUES (@Platform, @Id, @Key, @Reader, @IsLive, @At, @Content)
            ON CONFLICT (platform, place, key) DO UPDATE SET content = excluded.content
            RETURNING {Columns}
            """,
            new { draft.Place.Platform, draft.Place.Id, draft.Key, draft.Reader, draft.IsLive, draft.At, draft.Content },
            cancellationToken);
        return row.ToEntry();
    }

    private static async Task PutFilesAsync(Work work, long entry, ImmutableArray<FileAttachment> files, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM transcript_files WHERE entry = @entry", new { entry }, cancellationToken);
        for (int position = 0; position < files.Length; position++)
        {
            FileAttachment file = files[position];
            await work.ExecuteAsync(
                """
                INSERT INTO transcript_files (entry, position, name, media_type, content)
                VALUES (@entry, @position, @Name, @MediaType, @content)
                """,
                new { entry, position, file.Name, file.MediaType, content = file.Content.ToArray() }, cancellationToken);
        }
    }

    private sealed record FoundRow
    {
        public long Number { get; init; }

        public bool IsCertain { get; init; }

        public required string Text { get; init; }
    }

    private sealed record Row
    {
        public long Number { get; init; }

        public string? Reader { get; init; }

        public bool IsLive { get; init; }

        public DateTimeOffset At { get; init; }

        public required string Content { get; init; }

        public TranscriptEntry ToEntry() => new(Number, Reader, IsLive, At, Content);
    }
}
