using System.Security.Cryptography;
using System.Text;
using PeerBot.Storage;

namespace PeerBot.Features.Archive;

/// <summary>
/// The SQL of who may read the archive in a browser. The only code that writes <c>archive_links</c> and
/// <c>archive_sessions</c>. Secrets come in and go out as they are, and are kept as hashes alone.
/// </summary>
internal static class SignInStore
{
    public static async Task AddLinkAsync(
        Work work, string platform, string userId, string secret, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM archive_links WHERE expires_at <= @now", new { now }, cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO archive_links (hash, platform, user_id, expires_at) VALUES (@hash, @platform, @userId, @until)",
            new { hash = Hash(secret), platform, userId, until = now + SignInRules.LinkLife }, cancellationToken);
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>Whose it was; <see langword="null"/> when it was used, revoked, too old or never given out.</returns>
    public static async Task<ReaderSession?> TakeLinkAsync(Work work, string secret, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            "DELETE FROM archive_links WHERE hash = @hash AND expires_at > @now RETURNING platform AS Platform, user_id AS UserId",
            new { hash = Hash(secret), now }, cancellationToken))?.ToSession();

    public static async Task AddSessionAsync(
        Work work, ReaderSession session, string secret, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM archive_sessions WHERE expires_at <= @now", new { now }, cancellationToken);
        await work.ExecuteAsync(
            "INSERT INTO archive_sessions (hash, platform, user_id, expires_at) VALUES (@hash, @Platform, @UserId, @until)",
            new { hash = Hash(secret), session.Platform, session.UserId, until = now + SignInRules.SessionLife }, cancellationToken);
    }

    public static async Task<ReaderSession?> FindSessionAsync(Work work, string secret, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await work.FindAsync<Row>(
            "SELECT platform AS Platform, user_id AS UserId FROM archive_sessions WHERE hash = @hash AND expires_at > @now",
            new { hash = Hash(secret), now }, cancellationToken))?.ToSession();

    public static Task EndSessionAsync(Work work, string secret, CancellationToken cancellationToken) =>
        work.ExecuteAsync("DELETE FROM archive_sessions WHERE hash = @hash", new { hash = Hash(secret) }, cancellationToken);

    /// <summary>Ends all sessions and links of a person.</summary>
    public static async Task EndAllAsync(Work work, string platform, string userId, CancellationToken cancellationToken)
    {
        await work.ExecuteAsync("DELETE FROM archive_links WHERE platform = @platform AND user_id = @userId", new { platform, userId }, cancellationToken);
        await work.ExecuteAsync("DELETE FROM archive_sessions WHERE platform = @platform AND user_id = @userId", new { platform, userId }, cancellationToken);
    }

    // The secrets are random and long, so a plain hash cannot be guessed back.
    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private sealed record Row
    {
        public required string Platform { get; init; }

        public required string UserId { get; init; }

        public ReaderSession ToSession() => new(Platform, UserId);
    }
}
