using PeerBot.Domain.Teams;

namespace PeerBot.Tests.Domain.Teams;

public sealed class NameTraceTests
{
    [Theory]
    [InlineData("Bo answered", "Bo", true)]
    [InlineData("(Bo)", "Bo", true)]
    [InlineData("\"Bo\"", "Bo", true)]
    [InlineData("Board and Bo", "Bo", true)]
    [InlineData("a Board", "Bo", false)]
    [InlineData("Jumbo", "Bo", false)]
    [InlineData("가람이 답했어요", "가람", true)]
    [InlineData("한가람 공원", "가람", false)]
    [InlineData("it's a + b.", "a + b.", true)]
    [InlineData("", "Bo", false)]
    public void A_name_is_found_as_a_word_of_its_own(string text, string name, bool isThere) => Assert.Equal(isThere, NameTrace.Names(text, name));
}
