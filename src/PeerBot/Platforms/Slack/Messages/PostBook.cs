using System.Globalization;
using PeerBot.Chat;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>
/// Remembers what became of posts, because Slack has no key under which a repetition is recognised. What was sent is not sent
/// again, also after a restart.
/// </summary>
internal sealed class PostBook(IPlatformMemory memory)
{
    /// <summary>Repetitions come soon, so a later post may take an old one's place.</summary>
    private const int Slots = 256;

    private const char Separator = '\n';

    public async Task<PostState> FindAsync(string key, CancellationToken cancellationToken)
    {
        string? written = await memory.FindAsync(SlackPlatform.Word, Slot(key), cancellationToken);
        return written?.Split(Separator) is [var known, var state] && known == key && Enum.TryParse(state, out PostState found) ? found : PostState.New;
    }

    public Task SaveAsync(string key, PostState state, CancellationToken cancellationToken) =>
        memory.SaveAsync(SlackPlatform.Word, Slot(key), $"{key}{Separator}{state}", cancellationToken);

    private static string Slot(string key)
    {
        uint hash = 17;
        foreach (char letter in key)
        {
            hash = (hash * 31) + letter;
        }

        return string.Create(CultureInfo.InvariantCulture, $"post/{hash % Slots}");
    }
}

/// <summary>What became of a post.</summary>
internal enum PostState
{
    /// <summary>It was not tried, or certainly did not arrive.</summary>
    New,

    /// <summary>It is in the channel.</summary>
    Posted,

    /// <summary>Slack took it and then said nothing, or broke: only a look into the channel could tell.</summary>
    Unknown,
}
