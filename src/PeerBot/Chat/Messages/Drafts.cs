using System.Security.Cryptography;
using PeerBot.Chat.Commands;

namespace PeerBot.Chat.Messages;

/// <summary>
/// What people wrote and may change before it is carried out. Kept for an hour and in memory alone: it is theirs until they
/// send it, and they can still read it where it was refused.
/// </summary>
public sealed class Drafts(TimeProvider clock)
{
    private const int Most = 1_000;
    private const int KeyBytes = 12;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (CommandCall Call, DateTimeOffset Until)> byKey = new(StringComparer.Ordinal);
    private readonly Queue<string> oldest = new();

    /// <returns>A key of 24 letters and digits that nobody can guess.</returns>
    public string Keep(CommandCall call)
    {
        string key = RandomNumberGenerator.GetHexString(2 * KeyBytes, lowercase: true);
        DateTimeOffset now = clock.GetUtcNow();
        lock (gate)
        {
            while (oldest.TryPeek(out string? first) && (oldest.Count >= Most || byKey[first].Until <= now))
            {
                byKey.Remove(oldest.Dequeue());
            }

            byKey[key] = (call, now + Kept);
            oldest.Enqueue(key);
        }

        return key;
    }

    /// <returns><see langword="null"/> when there is none, or its hour is over.</returns>
    public CommandCall? Find(string key)
    {
        lock (gate)
        {
            return byKey.TryGetValue(key, out (CommandCall Call, DateTimeOffset Until) draft) && draft.Until > clock.GetUtcNow() ? draft.Call : null;
        }
    }
}
