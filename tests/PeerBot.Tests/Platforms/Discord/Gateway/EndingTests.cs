using PeerBot.Platforms.Discord.Gateway;
using PeerBot.Tests.Platforms.Discord.Fake;

namespace PeerBot.Tests.Platforms.Discord.Gateway;

/// <summary>Every way in which a connection can end, at every point of its life.</summary>
public sealed class EndingTests
{
    private static readonly int[] Resumed = [0, 1001, 4000, 4001, 4002, 4008];
    private static readonly int[] Undocumented = [1011, 4006, 4999];
    private static readonly int[] Anew = [1000, 4003, 4005, 4007, 4009];
    private static readonly int[] Fatal = [4004, 4010, 4011, 4012, 4013, 4014];
    private static readonly string[] Welcomed = ["AfterReady", "AfterResumed"];
    private static readonly string[] Resuming = ["AtResume", "MidReplay"];
    private static readonly string[] WithSession = [.. Welcomed, .. Resuming];
    private static readonly string[] WithoutSession = ["BeforeHello", "AtIdentify"];

    /// <summary>Close codes, with 0 for a connection that breaks without a word.</summary>
    public static TheoryData<int, string> Resumable => Pairs((Resumed, WithSession), (Undocumented, Welcomed));

    /// <summary>An undocumented code gets one try to resume; at one, it was that try.</summary>
    public static TheoryData<int, string> Gone => Pairs((Anew, WithSession), (Undocumented, Resuming));

    public static TheoryData<int, string> Unstarted => Pairs(([.. Resumed, .. Anew, .. Undocumented], WithoutSession));

    public static TheoryData<int, string> Final => Pairs((Fatal, [.. WithSession, .. WithoutSession]));

    [Theory]
    [MemberData(nameof(Resumable))]
    public async Task Session_is_resumed_and_nothing_is_lost_after(int code, string moment)
    {
        await using GatewayRig rig = await BreakAsync(Enum.Parse<GatewayMoment>(moment), End(code));

        await rig.UntilReadyAsync();

        Assert.Equal(Enumerable.Range(1, 6), (await rig.HearAsync(6)).Distinct());
        Assert.Equal(1, rig.Fake.Identifies);
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Theory]
    [MemberData(nameof(Gone))]
    public async Task New_session_is_started_after(int code, string moment)
    {
        await using GatewayRig rig = await BreakAsync(Enum.Parse<GatewayMoment>(moment), End(code));

        await rig.UntilAsync(() => rig.Fake.Identifies == 2);
        await rig.UntilReadyAsync();

        Assert.Equal(2, rig.Fake.Sessions.Count);
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Theory]
    [MemberData(nameof(Unstarted))]
    public async Task Client_that_was_never_welcomed_tries_again_after(int code, string moment)
    {
        await using GatewayRig rig = await GatewayRig.NewAsync();
        rig.Fake.At(Enum.Parse<GatewayMoment>(moment), End(code));

        rig.Start();
        await rig.UntilReadyAsync();

        Assert.Equal(0, rig.Fake.Resumes);
        Assert.Equal(2, rig.Fake.Sockets.Count);
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Theory]
    [MemberData(nameof(Final))]
    public async Task Client_stops_for_good_and_says_why_after(int code, string moment)
    {
        GatewayMoment when = Enum.Parse<GatewayMoment>(moment);
        GatewayRig rig = WithSession.Contains(moment) ? await BreakAsync(when, End(code)) : await GatewayRig.NewAsync();
        if (!WithSession.Contains(moment))
        {
            rig.Fake.At(when, End(code));
            rig.Start();
        }

        await rig.UntilAsync(() => rig.Running.IsCompleted);
        int dialled = rig.Fake.Sockets.Count;
        rig.Clock.Advance(TimeSpan.FromHours(2));

        DiscordStoppedException stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => rig.Running);
        Assert.DoesNotContain(FakeDiscord.Token, stopped.Message, StringComparison.Ordinal);
        Assert.Equal(dialled, rig.Fake.Sockets.Count);
        Assert.False(rig.Gateway.IsReady);
        await rig.DisposeAsync();
    }

    [Theory]
    [InlineData("BeforeHello")]
    [InlineData("AfterReady")]
    [InlineData("AtResume")]
    [InlineData("MidReplay")]
    [InlineData("AfterResumed")]
    public async Task Reconnect_is_followed_with_a_resume_at(string moment)
    {
        GatewayMoment when = Enum.Parse<GatewayMoment>(moment);
        await using GatewayRig rig = await BreakAsync(when, socket => socket.SendAsync(7, null));

        await rig.UntilReadyAsync();

        Assert.Equal(Enumerable.Range(1, 6), (await rig.HearAsync(6)).Distinct());
        Assert.Equal(1, rig.Fake.Identifies);
        Assert.All(rig.Fake.Sockets.SkipLast(1).Where(socket => socket.ClosedWith != 0), socket => Assert.Equal(4900, socket.ClosedWith));
        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Theory]
    [InlineData("AtResume")]
    [InlineData("AfterReady")]
    [InlineData("AfterResumed")]
    public async Task Session_that_is_not_taken_now_is_resumed_on_a_new_connection_a_little_later_at(string moment)
    {
        DateTimeOffset refused = default;
        GatewayRig? rig = null;
        rig = await BreakAsync(Enum.Parse<GatewayMoment>(moment), socket =>
        {
            refused = rig?.Clock.GetUtcNow() ?? default;
            return socket.SendAsync(9, System.Text.Json.Nodes.JsonValue.Create(true));
        });

        await rig.UntilReadyAsync();

        Assert.Equal(1, rig.Fake.Identifies);
        Assert.True(rig.Fake.Resumes >= 1);
        Assert.Equal(Enumerable.Range(1, 6), (await rig.HearAsync(6)).Distinct());
        await rig.DisposeAsync();
    }

    [Theory]
    [InlineData("AtIdentify")]
    [InlineData("AtResume")]
    [InlineData("AfterReady")]
    public async Task Session_that_is_gone_is_replaced_by_a_new_one_at(string moment)
    {
        GatewayMoment when = Enum.Parse<GatewayMoment>(moment);
        Func<FakeSocket, Task> refuse = static socket => socket.SendAsync(9, System.Text.Json.Nodes.JsonValue.Create(false));
        await using GatewayRig rig = when == GatewayMoment.AtIdentify ? await GatewayRig.NewAsync() : await BreakAsync(when, refuse);
        if (when == GatewayMoment.AtIdentify)
        {
            rig.Fake.At(when, refuse);
            rig.Start();
        }

        await rig.UntilAsync(() => rig.Fake.Identifies == 2);
        await rig.UntilReadyAsync();

        Assert.Empty(rig.Discord.Complaints.All);
    }

    [Fact]
    public async Task Three_resumes_that_are_cut_off_lead_to_a_new_session()
    {
        await using GatewayRig rig = await GatewayRig.ReadyAsync();
        rig.Fake.At(GatewayMoment.AtResume, End(0), times: 3);
        rig.Fake.Sockets.Last().Drop();

        await rig.UntilAsync(() => rig.Fake.Identifies == 2);
        await rig.UntilReadyAsync();

        Assert.Equal(3, rig.Fake.Resumes);
    }

    [Fact]
    public async Task Resume_dials_the_session_s_own_address_with_the_whole_query()
    {
        await using GatewayRig rig = await BreakAsync(GatewayMoment.AfterReady, End(0));

        await rig.UntilReadyAsync();

        Assert.Equal(
            ["/?v=10&encoding=json&compress=zlib-stream", "/resume?v=10&encoding=json&compress=zlib-stream"],
            rig.Fake.Sockets.Select(socket => socket.Dialled));
    }

    /// <summary>A client that hears 1 to 3, meets a fault at a moment of its session, and has 4 to 6 still to hear.</summary>
    private static async Task<GatewayRig> BreakAsync(GatewayMoment moment, Func<FakeSocket, Task> end)
    {
        GatewayRig rig = await GatewayRig.NewAsync();
        if (moment == GatewayMoment.AfterReady)
        {
            rig.Fake.At(moment, async socket =>
            {
                await rig.UntilReadyAsync();
                rig.Tell(1, 3);
                await end(socket);
                rig.Tell(4, 3);
            });
            rig.Start();
            await rig.UntilAsync(() => rig.Fake.Sockets.Count > 1 || rig.Running.IsCompleted);
            return rig;
        }

        rig.Start();
        await rig.UntilReadyAsync();
        rig.Tell(1, 3);
        rig.Fake.At(moment, end);
        rig.Fake.Mute();
        rig.Tell(4, 3);
        rig.Fake.Sockets.Single().Drop();
        await rig.UntilAsync(() => rig.Fake.Sockets.Count > 2 || rig.Running.IsCompleted);
        return rig;
    }

    private static Func<FakeSocket, Task> End(int code) => async socket =>
    {
        if (code == 0)
        {
            socket.Drop();
        }
        else
        {
            await socket.CloseAsync(code);
        }
    };

    private static TheoryData<int, string> Pairs(params ReadOnlySpan<(int[] Codes, string[] Moments)> groups)
    {
        TheoryData<int, string> data = [];
        foreach ((int[] codes, string[] moments) in groups)
        {
            foreach ((int code, string moment) in codes.SelectMany(code => moments.Select(moment => (code, moment))))
            {
                data.Add(code, moment);
            }
        }

        return data;
    }
}
