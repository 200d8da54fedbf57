using PeerBot.Chat.Commands;

namespace PeerBot.Features.Personal;

/// <summary>What everybody may ask about their own data, and what a team keeps of people. Start reading the feature here.</summary>
internal static class PersonalCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot mydata export", typeof(ExportMyData), "/peerbot mydata export", [])
            { IsReadOnly = true, NeedsNoTeam = true, Right = Right.Anybody },
        new("peerbot mydata delete", typeof(DeleteMyData), "/peerbot mydata delete", [new("confirm", OptionKind.Text) { Max = 60 }])
            { NeedsNoTeam = true, Right = Right.Anybody },
        new("peerbot retention", typeof(ChangeRetention), "/peerbot retention texts:remove",
            [new("texts", OptionKind.Choice) { Choices = ["keep", "remove"] }]) { Right = Right.Organiser },
    ];
}
