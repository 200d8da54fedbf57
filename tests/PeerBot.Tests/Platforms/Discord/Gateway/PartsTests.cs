using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PeerBot.Platforms.Discord.Gateway;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

public sealed class PartsTests
{
    private readonly ManualClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Inflater_unpacks_messages_of_any_size_in_any_pieces()
    {
        using MemoryStream packed = new();
        using ZLibStream packer = new(packed, CompressionLevel.Fastest, leaveOpen: true);
        using Inflater inflater = new();
        foreach (int size in new[] { 1, 10, 1000, 100_000, 1_000_000 })
        {
            string text = string.Concat(Enumerable.Range(0, size).Select(index => (char)('a' + (index * 7 % 26))));
            packed.SetLength(0);
            packer.Write(Encoding.UTF8.GetBytes(text));
            packer.Flush();
            byte[] bytes = packed.ToArray();

            Assert.Null(inflater.Push(bytes.AsSpan(0, bytes.Length / 3), isWhole: false));
            Assert.Null(inflater.Push(bytes.AsSpan(bytes.Length / 3, 1), isWhole: true));
            Assert.Equal(text, Encoding.UTF8.GetString(inflater.Push(bytes.AsSpan((bytes.Length / 3) + 1), isWhole: true)!));
        }
    }

    [Fact]
    public void Inflater_says_when_a_stream_is_broken()
    {
        using Inflater inflater = new();

        Assert.Throws<InvalidDataException>(() => inflater.Push([1, 2, 3, 4, 0, 0, 0xFF, 0xFF], isWhole: true));
    }

    [Fact]
    public void Restart_may_begin_only_before_the_first_event_that_is_not_done()
    {
        SettledSequence settled = new(10);
        Assert.Equal(10, settled.Value);
        foreach (long sequence in new[] { 11, 12, 13 })
        {
            settled.Begin(sequence);
        }

        settled.Settle(12);
        Assert.Equal(10, settled.Value);
        settled.Settle(11);
        Assert.Equal(12, settled.Value);
        settled.Settle(13);
        Assert.Equal(13, settled.Value);
    }

    [Fact]
    public void Send_budget_keeps_room_for_heartbeats_and_opens_again_after_a_minute()
    {
        SendBudget budget = new(clock);

        Assert.Equal(110, Enumerable.Range(0, 200).Count(_ => budget.TryTake(isVital: false)));
        Assert.Equal(10, Enumerable.Range(0, 50).Count(_ => budget.TryTake(isVital: true)));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.True(budget.TryTake(isVital: false));
    }

    [Fact]
    public void Full_queue_drops_the_oldest_event_and_settles_it()
    {
        GatewayEventQueue queue = new(NullLogger<GatewayEventQueue>.Instance);
        SettledSequence settled = new(0);
        for (int sequence = 1; sequence <= GatewayEventQueue.Capacity + 1; sequence++)
        {
            settled.Begin(sequence);
            queue.Put(new GatewayEvent("INTERACTION_CREATE", default, 0, 0, sequence, settled));
        }

        Assert.True(queue.Reader.TryRead(out GatewayEvent? first));
        Assert.Equal(2, first.Sequence);
        Assert.Equal(1, settled.Value);
    }

    [Theory]
    [InlineData("wss://gateway.discord.gg", true)]
    [InlineData("ws://127.0.0.1:9000", true)]
    [InlineData("ws://gateway.discord.gg", false)]
    [InlineData("http://gateway.discord.gg", false)]
    public void Only_encrypted_addresses_or_this_machine_are_dialled(string address, bool isSafe) =>
        Assert.Equal(isSafe, GatewayUrl.IsSafe(new Uri(address)));

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"d\":1}")]
    [InlineData("{\"op\":\"x\"}")]
    public void What_is_no_frame_is_told_apart(string text) =>
        Assert.Throws<InvalidDataException>(() => GatewayFrame.Parse(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData("{\"id\":\"a\",\"url\":\"not an address\",\"sequence\":1}")]
    public void Saved_session_that_cannot_be_read_is_none(string? text) => Assert.Null(GatewaySession.Of(text));

    [Fact]
    public void Saved_session_comes_back_as_far_as_it_was_settled()
    {
        GatewaySession session = new("a", new Uri("wss://gateway.example"), 5);
        session.Settled.Begin(6);
        session.Sequence = 6;

        Assert.Equal(("a", 5L), (GatewaySession.Of(session.ToText())!.Id, GatewaySession.Of(session.ToText())!.Sequence));
    }

    [Fact]
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "A test's budget holds nothing.")]
    public async Task Identify_budget_counts_over_restarts_and_keeps_fifty_back_until_the_day_is_over()
    {
        Remembered memory = new();
        SessionStartLimit limit = new(1000, 1000, TimeSpan.FromHours(1), 1);
        for (int time = 0; time < 950; time++)
        {
            Assert.Null(await new IdentifyBudget(memory, clock).TakeAsync(limit, default));
        }

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(TimeSpan.FromHours(23), await new IdentifyBudget(memory, clock).TakeAsync(limit, default));
        clock.Advance(TimeSpan.FromHours(23));
        Assert.Null(await new IdentifyBudget(memory, clock).TakeAsync(limit, default));
    }

    [Fact]
    public async Task Identify_budget_believes_Discord_when_it_counts_more()
    {
        using IdentifyBudget budget = new(new Remembered(), clock);

        Assert.Equal(TimeSpan.FromHours(2), await budget.TakeAsync(new SessionStartLimit(1000, 50, TimeSpan.FromHours(2), 1), default));
        Assert.Null(await budget.TakeAsync(new SessionStartLimit(1000, 51, TimeSpan.FromHours(2), 1), default));
    }

    [Fact]
    public async Task Client_does_not_identify_below_the_reserve_and_does_when_the_limit_is_reset()
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Discord.GatewayBot["session_start_limit"]!["remaining"] = 50;
        rig.Discord.GatewayBot["session_start_limit"]!["reset_after"] = 60_000;
        rig.Start();
        await rig.UntilAsync(() => rig.Directory.Asked >= 4);
        Assert.Empty(rig.Fake.Sockets);

        rig.Discord.GatewayBot["session_start_limit"]!["remaining"] = 1000;
        await rig.UntilReadyAsync();

        Assert.Equal(1, rig.Fake.Identifies);
    }
}
