using System.Text.Json;
using PeerBot.Platforms.Slack.Interactions;

namespace PeerBot.Tests.Platforms.Slack.Interactions;

public sealed class JsonFieldsTests
{
    [Fact]
    public void Text_with_half_a_sign_is_none()
    {
        using JsonDocument document = JsonDocument.Parse("""{"whole":"a\ud83e\udd89","half":"a\ud83e"}""");

        Assert.Equal("a🦉", document.RootElement.Text("whole"));
        Assert.Null(document.RootElement.Text("half"));
    }
}
