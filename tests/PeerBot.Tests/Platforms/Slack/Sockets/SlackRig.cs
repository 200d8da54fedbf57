using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PeerBot.Platforms.Slack;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Sockets;
using PeerBot.Tests.Platforms.Slack.Fake;

namespace PeerBot.Tests.Platforms.Slack.Sockets;

/// <summary>The client alone against the stand-in, in real time.</summary>
internal sealed class SlackRig : IAsyncDisposable
{
    private readonly SocketTimes times;
    private readonly SlackHttp http = new(TimeProvider.System);
    private readonly SocketDirectory directory;

    public SlackRig(FakeSlack slack, SocketTimes times)
    {
        this.times = times;
        SlackOptions options = new() { AppToken = FakeSlack.AppToken, BotToken = FakeSlack.BotToken, ApiBaseUrl = slack.ApiBaseUrl };
        SlackAddresses addresses = new(Options.Create(options));
        Api = new SlackApi(http, addresses, SlackTokens.Of(options), new Limits(TimeProvider.System), TimeProvider.System, new Random(7), NullLogger<SlackApi>.Instance);
        directory = new SocketDirectory(Api, addresses, NullLogger<SocketDirectory>.Instance);
    }

    public SlackApi Api { get; }

    /// <summary>A connection that was greeted.</summary>
    public async Task<SocketSession> OpenAsync()
    {
        SocketSession session = new(
            times, new EnvelopeQueue(NullLogger<EnvelopeQueue>.Instance), new SlackIdentity(Api), TimeProvider.System, NullLogger.Instance);
        Uri ticket = await directory.FindAsync(CancellationToken.None) ?? throw new InvalidOperationException("No ticket.");
        Assert.NotNull(await session.OpenAsync(ticket, CancellationToken.None));
        return session;
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }
}
