using PeerBot.Domain;
using PeerBot.Storage;

namespace PeerBot.Features.Archive;

/// <summary>Turns links into sessions, for the pages.</summary>
internal sealed class SignInLinks(Database database, TimeProvider clock)
{
    /// <returns>The secret of a new session; <see langword="null"/> when the link does not hold any more.</returns>
    public async Task<string?> UseAsync(string link, CancellationToken cancellationToken)
    {
        string secret = SignInRules.NewSecret();
        Result<bool> used = await database.WriteAsync<bool>(
            async (work, token) =>
            {
                DateTimeOffset now = clock.GetUtcNow();
                if (await SignInStore.TakeLinkAsync(work, link, now, token) is not { } session)
                {
                    return false;
                }

                await SignInStore.AddSessionAsync(work, session, secret, now, token);
                return true;
            },
            cancellationToken);
        return used.Value ? secret : null;
    }

    public Task<ReaderSession?> FindAsync(string secret, CancellationToken cancellationToken) => database.ReadAsync(
        (work, token) => SignInStore.FindSessionAsync(work, secret, clock.GetUtcNow(), token), cancellationToken);

    public Task EndAsync(string secret, CancellationToken cancellationToken) => database.WriteAsync<bool>(
        async (work, token) =>
        {
            await SignInStore.EndSessionAsync(work, secret, token);
            return true;
        },
        cancellationToken);
}
