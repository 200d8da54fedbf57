namespace PeerBot.Platforms.Discord.Gateway;

/// <summary>What Discord's close codes ask of us.</summary>
internal static class CloseCodes
{
    /// <summary>Ours. Unlike 1000 and 1001 it leaves the session resumable.</summary>
    public const int LeavingForNow = 4900;

    public const int SentTooFast = 4008;

    /// <returns>What the operator must change, or <see langword="null"/> when nothing has to be changed.</returns>
    public static string? Fatal(int? code) => code switch
    {
        4004 => "Discord refuses the bot token (4004). Copy it again from the developer portal, page Bot, into Discord:Token or Discord:TokenFile.",
        4010 => "Discord refuses the shard number (4010). Take Discord:Shards out of the settings.",
        4011 => "The bot is on too many servers for so few connections (4011). Take Discord:Shards out of the settings, or raise it.",
        4012 => "Discord no longer speaks this version of its gateway (4012). Install a newer PeerBot.",
        4013 => "Discord refuses the gateway intents (4013). Install a newer PeerBot.",
        4014 => "Discord refuses a privileged intent (4014), although PeerBot needs none. Switch on Server Members, Presence and Message Content in the developer portal, page Bot, or install a newer PeerBot.",
        _ => null,
    };

    /// <summary>Whether the session outlives a connection that was closed so.</summary>
    public static bool LeavesSession(int? code) => code is not (1000 or 4003 or 4005 or 4007 or 4009);

    /// <summary>Whether a single try to resume is enough before identifying anew: nobody has documented what this code means.</summary>
    public static bool IsUnknown(int? code) => code is not (null or 1001 or 1006 or (>= 4000 and <= 4005) or (>= 4007 and <= 4014));

    /// <summary>Whether we did something that no client may do.</summary>
    public static bool IsOurBug(int? code) => code is 4001 or 4002 or 4005 or 4008;
}
