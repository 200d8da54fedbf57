using PeerBot.Chat.Commands;

namespace PeerBot.Features.Personal;

/// <summary>What everybody may ask about their own data. Start reading the feature here.</summary>
internal static class PersonalCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot mydata export", typeof(ExportMyData), "/peerbot mydata export", [])
            { IsReadOnly = true, NeedsNoTeam = true, Right = Right.Anybody },
    ];
}
