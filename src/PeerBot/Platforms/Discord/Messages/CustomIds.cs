using System.Globalization;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;

namespace PeerBot.Platforms.Discord.Messages;

/// <summary>
/// Calls inside buttons and forms. Discord keeps 100 characters for us; a call that is longer is remembered here and named by
/// a key. What comes back is no proof of anything: rights are checked anew by the dispatcher.
/// </summary>
internal sealed class CustomIds(CommandText text, IPlatformMemory memory, Drafts drafts)
{
    /// <summary>In UTF-16 units.</summary>
    public const int Most = 100;

    private const char Away = '@';
    private const char Written = 'c';
    private const char Remembered = 'k';
    private const char Draft = 'd';

    /// <param name="number">Ids must differ within a message, also where calls do not.</param>
    /// <param name="actsIn">Where the call is carried out, if not where the message is.</param>
    public async Task<string> WriteAsync(CommandCall call, int number, Place? actsIn, CancellationToken cancellationToken)
    {
        string line = CommandText.Write(call);
        string where = actsIn is null ? "" : Away + actsIn.Id;
        string id = string.Create(CultureInfo.InvariantCulture, $"{Written}{number}{where}{line}");
        if (id.Length <= Most)
        {
            return id;
        }

        string key = StableKey.Of(line);
        await memory.SaveAsync(DiscordPlatform.Word, MemoryKey(key), line, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{Remembered}{number}{where}/{key}");
    }

    /// <param name="number">As for calls that are carried out.</param>
    /// <param name="actsIn">As for calls that are carried out.</param>
    public string WriteDraft(CommandCall call, int number, Place? actsIn) =>
        string.Create(CultureInfo.InvariantCulture, $"{Draft}{number}{(actsIn is null ? "" : Away + actsIn.Id)}/{drafts.Keep(call)}");

    /// <returns>Where its call is carried out, or <see langword="null"/> for wherever its message is.</returns>
    public static Place? PlaceOf(string id) => id.Split('/')[0].Split(Away) is [_, var channel] ? new Place(DiscordPlatform.Word, channel) : null;

    /// <returns>Whether the call is to be shown in its form before anything is done.</returns>
    public static bool IsDraft(string id) => id.StartsWith(Draft);

    /// <returns>The call, or <see langword="null"/> when the id is not of this program or its call was forgotten.</returns>
    public async Task<CommandCall?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash < 2)
        {
            return null;
        }

        if (IsDraft(id))
        {
            return drafts.Find(id[(slash + 1)..]);
        }

        string? line = id[0] switch
        {
            Written => id[slash..],
            Remembered => await memory.FindAsync(DiscordPlatform.Word, MemoryKey(id[(slash + 1)..]), cancellationToken),
            _ => null,
        };
        return line is null || text.Parse(line) is not { Problem: null } parsed ? null : parsed.Value;
    }

    private static string MemoryKey(string key) => "call/" + key;
}
