using PeerBot.Chat;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Faults;

public sealed class KilledPostOnDiscordTests : KilledPostTests
{
    private protected override async Task<IPostTaker> StartServiceAsync() => new Taker(await FakeDiscord.StartAsync());

    private sealed class Taker(FakeDiscord discord) : IPostTaker
    {
        public Place Place { get; } = new("discord", FakeDiscord.ChannelId);

        public string[] Settings => [$"--Discord:ApiBaseUrl={discord.ApiBaseUrl}", $"--Discord:Token={FakeDiscord.Token}"];

        /// <summary>Discord knows by the nonce that it has the message.</summary>
        public int ShownAfterRepetition => 1;

        public int Sent(string text) => discord.Requests.To("POST /channels/{channel}/messages")
            .Count(call => call.Body.ToJsonString().Contains(text, StringComparison.Ordinal));

        public int Shown(string text) => discord.Guild.Channel.Shown
            .Count(message => FakeInteraction.TextOf(message).Contains(text, StringComparison.Ordinal));

        public void HoldNext(Task until, bool arrives) =>
            discord.Faults.Add("POST /channels/*/messages", (arrives ? Fault.None : Fault.Dropped) with { Held = until });

        public ValueTask DisposeAsync() => discord.DisposeAsync();
    }
}
