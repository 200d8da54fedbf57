using System.Text;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Interactions;

public sealed class AttachmentTests
{
    private static readonly byte[] Post = Encoding.UTF8.GetBytes("## 피어세션\n\n모더레이터 : Bo\n\n### 질문내용\n\n1. Bo님 질문 : 왜 그런가요?\n\n   답변 : 그냥요\n");

    [Fact]
    public async Task File_of_a_command_is_fetched_and_its_name_tells_the_day()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction imported = await host.As("하늘").SlashAsync("minutes import", ("file", new FakeFile("2021-08-06.md", Post)));
        FakeInteraction shown = await host.As("Bo").SlashAsync("minutes show", ("date", "2021-08-06"));

        Assert.True(imported.IsPrivate);
        Assert.Contains("are recorded", imported.Text, StringComparison.Ordinal);
        Assert.Contains("왜 그런가요?", shown.Text, StringComparison.Ordinal);
        Assert.Empty(host.Discord.Complaints.All);
    }

    [Fact]
    public async Task File_that_is_kept_elsewhere_or_is_too_big_is_not_fetched()
    {
        await using DiscordHost host = await DiscordHost.WithTeamAsync();

        FakeInteraction elsewhere = await host.As("하늘").SlashAsync("minutes import", ("file", new FakeFile("2021-08-06.md", Post, "https://example.org/2021-08-06.md")));
        FakeInteraction tooBig = await host.As("하늘").SlashAsync("minutes import", ("file", new FakeFile("2021-08-06.md", new byte[2_000_000])));

        Assert.Contains("could not fetch the file 2021-08-06.md", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains("too big", tooBig.Text, StringComparison.Ordinal);
    }
}
