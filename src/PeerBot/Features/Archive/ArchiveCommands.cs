using PeerBot.Chat.Commands;

namespace PeerBot.Features.Archive;

/// <summary>The way from the chat to the archive pages. Start reading the feature here.</summary>
internal static class ArchiveCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot web", typeof(OpenArchive), "/peerbot web", [new("signout", OptionKind.Flag)]),
    ];
}
