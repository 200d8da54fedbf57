using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack;

public sealed class KilledPostOnSlackTests : KilledPostTests
{
    private protected override async Task<IPostTaker> StartServiceAsync() => new Taker(await FakeSlack.StartAsync());

    private sealed class Taker(FakeSlack slack) : IPostTaker
    {
        public Place Place { get; } = new("slack", FakeSlack.Channel);

        public string[] Settings =>
        [
            $"--Slack:AppToken={FakeSlack.AppToken}", $"--Slack:BotToken={FakeSlack.BotToken}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}",
        ];

        /// <summary>Slack has no key for posts, so the channel rather sees one twice than never.</summary>
        public int ShownAfterRepetition => 2;

        public int Sent(string text) => slack.Calls
            .Count(call => call.Method == "chat.postMessage" && call.Arguments.ToJsonString().Contains(text, StringComparison.Ordinal));

        public int Shown(string text) => slack.Messages.Shown.Count(message => message.Text.Contains(text, StringComparison.Ordinal));

        public void HoldNext(Task until, bool arrives) =>
            slack.Faults.Add("chat.postMessage", arrives ? Fault.Slow(until) : Fault.Dropped with { Held = until });

        public ValueTask DisposeAsync() => slack.DisposeAsync();
    }
}
