using System.Text.Json;
using PeerBot.Chat;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Personal;

/// <summary><c>/peerbot mydata export</c>.</summary>
public sealed class ExportMyDataTests
{
    [Fact]
    public async Task Export_has_everything_that_a_member_did()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);

        (string json, string page) = await zofia.ExportAsync();

        using JsonDocument document = JsonDocument.Parse(json);
        string[] empty = [.. document.RootElement.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.Array && part.Value.GetArrayLength() == 0).Select(part => part.Name)];
        Assert.Empty(empty);
        foreach (string text in BusyMember.Texts.Concat(BusyMember.Secrets).Append("Water the servers").Append("Attention is a paper"))
        {
            Assert.Contains(text, json, StringComparison.Ordinal);
            Assert.Contains(text, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Export_has_of_others_only_what_the_own_words_belong_to()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);

        (string json, string page) = await zofia.ExportAsync();

        Assert.Contains("Bo wonders about batches", json, StringComparison.Ordinal);
        foreach (string file in new[] { json, page })
        {
            Assert.DoesNotContain("Bo knows about flowers", file, StringComparison.Ordinal);
            Assert.DoesNotContain("Whose is this anonymous one", file, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Export_is_the_same_for_the_same_data()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        BusyMember zofia = await BusyMember.InAsync(host);

        Snapshot.Match((await zofia.ExportAsync()).Json, "mydata.json");
        Snapshot.Match((await zofia.ExportAsync(Language.Korean)).Page, "mydata.ko.md");
    }

    [Fact]
    public async Task Member_who_left_still_gets_an_export_and_a_stranger_does_not()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Bo"));

        Heard left = await host.As("Bo").RunAsync("peerbot mydata export");
        Heard stranger = await host.As("Eun").RunAsync("peerbot mydata export");

        Assert.Equal(2, left.Answer.Reply.Private!.Files.Length);
        Assert.Equal("Nothing is held about you in Owls.", stranger.Private);
    }

    [Fact]
    public async Task Export_of_somebody_who_came_back_under_another_name_has_both_memberships()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        await host.As("하늘").RunAsync("peerbot member remove", ("user", "Bo"));
        await host.As("Bo").RunAsync("peerbot member join", ("name", "Boris"));

        Heard heard = await host.As("Bo").RunAsync("peerbot mydata export");

        using JsonDocument document = JsonDocument.Parse(heard.Answer.Reply.Private!.Files[0].Content.AsMemory());
        Assert.Equal(["Bo", "Boris"], document.RootElement.GetProperty("membership").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
    }
}
