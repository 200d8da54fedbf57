using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;

namespace PeerBot.Platforms.Slack.Messages;

/// <summary>
/// Calls inside buttons and forms. A call that is longer than there is room for is remembered here and named by a key. What
/// comes back is no proof of anything: rights are checked anew by the dispatcher.
/// </summary>
internal sealed class ButtonValues(CommandText text, IPlatformMemory memory, Drafts drafts)
{
    /// <summary>In UTF-16 units: less than the 2,000 of a button and, with what else stands there, the 3,000 of a form.</summary>
    public const int Most = 1_900;

    private const char Written = '/';
    private const char Remembered = 'k';
    private const char Draft = 'd';

    public async Task<string> WriteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        string line = CommandText.Write(call);
        if (line.Length <= Most)
        {
            return line;
        }

        string key = StableKey.Of(line);
        await memory.SaveAsync(SlackPlatform.Word, MemoryKey(key), line, cancellationToken);
        return Remembered + key;
    }

    public string WriteDraft(CommandCall call) => Draft + drafts.Keep(call);

    /// <returns>Whether the call is to be shown in its form before anything is done.</returns>
    public static bool IsDraft(string value) => value.StartsWith(Draft);

    /// <returns>The call, or <see langword="null"/> when the value is not of this program or its call was forgotten.</returns>
    public async Task<CommandCall?> ReadAsync(string value, CancellationToken cancellationToken)
    {
        if (IsDraft(value))
        {
            return drafts.Find(value[1..]);
        }

        string? line = value switch
        {
            [Written, ..] => value,
            [Remembered, .. string key] => await memory.FindAsync(SlackPlatform.Word, MemoryKey(key), cancellationToken),
            _ => null,
        };
        return line is null || text.Parse(line) is not { Problem: null } parsed ? null : parsed.Value;
    }

    private static string MemoryKey(string key) => "call/" + key;
}
