namespace PeerBot.Platforms.Discord.Rest;

/// <summary>Discord's numbers of errors that PeerBot treats in a way of their own.</summary>
internal static class ErrorCodes
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int UnknownEvent = 10070;
    public const int TooManyThreadsInServer = 30033;
    public const int TooManyEvents = 30038;
    public const int OldMessageEdits = 30046;
    public const int AlreadyAcknowledged = 40060;
    public const int FollowUpLimit = 40094;
    public const int MissingAccess = 50001;
    public const int OthersMessage = 50005;
    public const int MissingPermission = 50013;
    public const int InvalidToken = 50027;
    public const int WrongChannelType = 50024;
    public const int ThreadExists = 160004;
    public const int ThreadLocked = 160005;
    public const int TooManyThreads = 160006;
    public const int ApiOverloaded = 130000;

    /// <returns>What the operator can do about an error, or nothing where the error speaks for itself.</returns>
    public static string? Advice(int code) => code switch
    {
        UnknownChannel => "The channel is gone, or the bot was removed from its server.",
        MissingAccess => "The bot may not see the channel: give it View Channel there, and to threads Send Messages in Threads.",
        MissingPermission => "The bot lacks a permission in the channel: it needs View Channel, Send Messages, Embed Links and Attach Files.",
        40333 => "Discord refuses the program's User-Agent.",
        30034 => "Discord takes no more new commands today; they are registered at a later start.",
        50035 or 50006 => "The request was malformed, which is a mistake in PeerBot.",
        _ => null,
    };
}
