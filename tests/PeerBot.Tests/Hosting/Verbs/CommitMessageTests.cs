using PeerBot.Domain.Minutes;
using PeerBot.Hosting.Verbs.Publishing;

namespace PeerBot.Tests.Hosting.Verbs;

public sealed class CommitMessageTests
{
    private static readonly DayRecord Day = new() { Team = "Owls", Date = new DateOnly(2026, 8, 3), Language = "en", Revision = 3 };

    [Fact]
    public void Message_names_the_revision_and_those_who_wrote_along() => Assert.Equal(
        "Minutes of Owls, 2026-08-03, revision 3\n\nCo-authored-by: Bo <peerbot@peerbot.invalid>", CommitMessage.Of(Day, ["Ada", "Bo"]));

    [Theory]
    [InlineData("하늘", "하늘")]
    [InlineData("Ada <root@example.org>", "Ada root@example.org")]
    [InlineData("Ada\nSigned-off-by: Bo", "AdaSigned-off-by: Bo")]
    [InlineData("<>", "PeerBot")]
    public void Name_makes_neither_an_address_nor_a_line_of_its_own(string name, string expected) => Assert.Equal(expected, CommitMessage.Name(name));
}
