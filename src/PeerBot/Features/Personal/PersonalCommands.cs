using PeerBot.Chat.Commands;

namespace PeerBot.Features.Personal;

/// <summary>What everybody may ask about their own data, and what a team keeps of people. Start reading the feature here.</summary>
internal static class PersonalCommands
{
    private const int MostMonths = 120;

    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot mydata export", typeof(ExportMyData), "/peerbot mydata export", [])
            { IsReadOnly = true, NeedsNoTeam = true, Right = Right.Anybody },
        new("peerbot mydata delete", typeof(DeleteMyData), "/peerbot mydata delete", [new("confirm", OptionKind.Text) { Max = 60 }])
            { NeedsNoTeam = true, Right = Right.Anybody },
        new("peerbot retention", typeof(ChangeRetention), "/peerbot retention texts:keep former:12 sessions:0",
        [
            new("texts", OptionKind.Choice) { Choices = ["keep", "remove"] },
            new("former", OptionKind.Number) { Min = 0, Max = MostMonths },
            new("sessions", OptionKind.Number) { Min = 0, Max = MostMonths },
            new("confirm", OptionKind.Text) { Max = 60 },
        ]) { Right = Right.Organiser },
    ];
}
