using PeerBot.Chat.Commands;
using PeerBot.Domain.Teams;
using PeerBot.Features.Teams.Mirrors;

namespace PeerBot.Features.Teams;

/// <summary>The commands about the people of a team.</summary>
internal static class MemberCommands
{
    public static IEnumerable<CommandSpec> All =>
    [
        new("peerbot member add", typeof(AddMembers), "/peerbot member add Dan, Eun",
            [new("names", OptionKind.Paragraph, IsRequired: true) { Max = 2000 }]) { Right = Right.Organiser },
        new("peerbot member join", typeof(JoinTeam), "/peerbot member join Dan",
            [new("name", OptionKind.Text) { Max = Member.MaxNameLength }]) { NeedsNoTeam = true, Right = Right.Anybody },
        new("peerbot member link", typeof(LinkAccount), "/peerbot member link",
        [
            new("code", OptionKind.Text) { Max = PeerbotCommands.MaxCodeLength },
            new("user", OptionKind.Members),
            new("account", OptionKind.Text) { Max = 100, IsPeople = true },
        ]) { NeedsNoTeam = true, Right = Right.Anybody },
        new("peerbot member remove", typeof(RemoveMember), "/peerbot member remove @Dan",
            [new("user", OptionKind.Member, IsRequired: true)]) { Right = Right.Organiser },
        new("peerbot member rename", typeof(RenameMember), "/peerbot member rename @Dan name:Daniel alias:dan",
        [
            new("user", OptionKind.Member, IsRequired: true),
            new("name", OptionKind.Text) { Max = Member.MaxNameLength },
            new("alias", OptionKind.Text) { Max = Member.MaxNameLength },
        ]) { Right = Right.Organiser },
        new("peerbot member organiser", typeof(ShareOrganising), "/peerbot member organiser @Bo",
            [new("user", OptionKind.Member, IsRequired: true), new("off", OptionKind.Flag)]) { Right = Right.Organiser },
        new("peerbot member away", typeof(GoAway), "/peerbot member away 2026-12-21 2026-12-24",
        [
            new("from", OptionKind.Date, IsRequired: true),
            new("until", OptionKind.Date),
            new("user", OptionKind.Member),
        ]),
        new("peerbot member back", typeof(ComeBack), "/peerbot member back",
            [new("date", OptionKind.Date), new("user", OptionKind.Member)]),
        new("peerbot member list", typeof(ListMembers), "/peerbot member list", []) { IsReadOnly = true },
    ];
}
