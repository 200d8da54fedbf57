using PeerBot.Chat.Commands;
using PeerBot.Tests.Acceptance;

namespace PeerBot.Tests.Features.Engine;

public sealed class DeliveryTests
{
    private const string DoneAlready = "That was done already; nothing was changed twice.";

    private static readonly CommandCall Ask = CommandCall.Of("question ask", ("text", "Why once?"));

    [Fact]
    public async Task Command_delivered_again_has_its_effect_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard first = await host.As("Bo").RunAsync("i1", Ask);
        Heard again = await host.As("Bo").RunAsync("i1", Ask);

        Assert.Equal("Q1 · Bo: Why once?", first.Public);
        Assert.Equal(DoneAlready, again.Private);
        Assert.Equal("Q2 · Bo: Why once?", (await host.As("Bo").RunAsync("i2", Ask)).Public);
    }

    [Fact]
    public async Task Command_delivered_many_times_at_the_same_moment_has_its_effect_once()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();

        Heard[] heard = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => host.As("Bo").RunAsync("i1", Ask))));

        Assert.Single(heard, answer => answer.Public == "Q1 · Bo: Why once?");
        Assert.Equal(19, heard.Count(answer => answer.Private == DoneAlready));
    }

    [Fact]
    public async Task Command_delivered_again_after_a_restart_has_its_effect_once()
    {
        using TemporaryFolder folder = new();
        await using (PeerBotHost host = PeerBotHost.Start(folder.Path))
        {
            await host.As("Ada").RunAsync("i0", CommandCall.Of("peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul")));
            await host.As("Ada").RunAsync("i1", Ask);
        }

        await using PeerBotHost restarted = PeerBotHost.Start(folder.Path);
        Heard again = await restarted.As("Ada").RunAsync("i1", Ask);

        Assert.Equal(DoneAlready, again.Private);
    }

    [Fact]
    public async Task Refused_command_may_come_again_under_its_id_once_the_reason_is_gone()
    {
        await using PeerBotHost host = await PeerBotHost.WithTeamAsync();
        CommandCall answer = CommandCall.Of("question answer", ("id", "1"), ("text", "Because."));

        Heard tooEarly = await host.As("Bo").RunAsync("i1", answer);
        await host.As("Dan").RunAsync("i2", Ask);
        Heard inTime = await host.As("Bo").RunAsync("i1", answer);

        Assert.True(tooEarly.IsRefused);
        Assert.Contains("> Because.", inTime.Public, StringComparison.Ordinal);
    }
}
