using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack;

/// <summary>Whatever goes well or wrong, the log tells neither secrets nor what people wrote.</summary>
public sealed class SlackSecretsTests
{
    [Fact]
    public async Task Log_holds_no_tokens_tickets_triggers_addresses_or_texts()
    {
        using TemporaryFolder folder = new();
        await using FakeSlack slack = await FakeSlack.StartAsync();
        slack.Faults.Add("auth.test", Fault.BadGateway);
        slack.Faults.Add("response_url", Fault.Status(404), 10);
        slack.Faults.Add("views.open", Fault.Error("expired_trigger_id"));
        slack.Faults.Add("users.info", Fault.Dropped);
        string log;
        await using (PeerBotProcess process = await PeerBotProcess.StartAsync(
            folder.Database,
            settings:
            [
                "--Local:Enabled=true", "--Logging:LogLevel:Default=Trace",
                $"--Slack:AppToken={FakeSlack.AppToken}", $"--Slack:BotToken={FakeSlack.BotToken}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}",
            ]))
        {
            await SlackHost.UntilAsync(() => slack.Sockets.Open.Count == 2);
            await slack.User("Ada").SlashAsync("/peer peerbot setup name:Owls days:mon-sun time:16:00 timezone:Asia/Seoul language:en");
            await slack.User("Ada").Slash("/peer task add Feed the hippogriff owner:me", accepts: false).SeeAsync();
            await slack.User("Ada").SlashAsync("/peer question ask");
            await slack.User("Ada").SlashAsync("/peer hippogriff");
            await slack.Sockets.Open[0].SendAsync("hippogriff");
            slack.Sockets.Open[0].Cut();
            await SlackHost.UntilAsync(() => slack.Sockets.Open.Count == 2);
            log = process.Output;
        }

        Assert.Contains("task add", log, StringComparison.Ordinal);
        Assert.All(
            [FakeSlack.AppToken, FakeSlack.BotToken, "ticket-", "trigger.", "/hooks/", "hippogriff"],
            secret => Assert.DoesNotContain(secret, log, StringComparison.Ordinal));
    }
}
