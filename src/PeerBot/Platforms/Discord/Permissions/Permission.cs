namespace PeerBot.Platforms.Discord.Permissions;

/// <summary>Something that a server allows the bot, or does not.</summary>
/// <param name="Bit">Discord's own number.</param>
/// <param name="TextKey">The text of its name, exactly as Discord shows it in each language.</param>
internal sealed record Permission(int Bit, string TextKey)
{
    public static readonly Permission ViewChannel = new(10, "discord.permission.view-channel");
    public static readonly Permission SendMessages = new(11, "discord.permission.send-messages");
    public static readonly Permission EmbedLinks = new(14, "discord.permission.embed-links");
    public static readonly Permission AttachFiles = new(15, "discord.permission.attach-files");
    public static readonly Permission CreatePublicThreads = new(35, "discord.permission.create-public-threads");
    public static readonly Permission SendMessagesInThreads = new(38, "discord.permission.send-messages-in-threads");
    public static readonly Permission CreateEvents = new(44, "discord.permission.create-events");

    public ulong Flag => 1UL << Bit;
}
