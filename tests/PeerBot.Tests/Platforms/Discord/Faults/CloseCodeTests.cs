using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PeerBot.Tests.Platforms.Discord.Fake;
using PeerBot.Tests.Platforms.Discord.Interactions;

namespace PeerBot.Tests.Platforms.Discord.Faults;

/// <summary>Every close code of Discord's table, and what the whole program does about it. The program is one for all of them.</summary>
public sealed class CloseCodeTests(CloseCodeTests.Team team) : IClassFixture<CloseCodeTests.Team>
{
    private const int Asked = 3;
    private static readonly TimeSpan ALongTime = TimeSpan.FromSeconds(60);

    private DiscordHost Host => team.Host;

    private FakeGateway Gateway => team.Host.Discord.Gateway;

    /// <summary>Close codes, with 0 for a connection that breaks without a word.</summary>
    public static TheoryData<int> Resumed => [0, 1001, 1011, 4000, 4001, 4002, 4006, 4999];

    public static TheoryData<int> Anew => [1000, 4003, 4005, 4007, 4009];

    public static TheoryData<int, string> Fatal => new()
    {
        { 4004, "Discord refuses the bot token (4004)" },
        { 4010, "Take Discord:Shards out of the settings" },
        { 4011, "on too many servers for so few connections" },
        { 4012, "Install a newer PeerBot" },
        { 4013, "Install a newer PeerBot" },
        { 4014, "Message Content" },
    };

    [Theory]
    [MemberData(nameof(Resumed))]
    public async Task Session_is_resumed_and_what_came_meanwhile_is_answered_once_after(int code)
    {
        await LastAsync();
        (int identifies, int resumes) = (Gateway.Identifies, Gateway.Resumes);
        Gateway.Mute();
        FakeInteraction[] asked = [.. Enumerable.Range(1, Asked).Select(_ => Host.As("Bo").Slash("question ask", ("text", $"Unheard before {code}")))];

        await EndAsync(code);
        await Host.PassUntilAsync(() => Array.TrueForAll(asked, interaction => interaction.AnswerType == 4));

        Assert.Equal(Asked, asked.Select(interaction => interaction.Text.Split("**")[1]).Distinct().Count());
        Assert.Equal((identifies, resumes + 1), (Gateway.Identifies, Gateway.Resumes));
        Assert.Empty(Host.Discord.Interactions.Refused);
        Assert.Empty(Host.Discord.Complaints.All);
    }

    [Theory]
    [MemberData(nameof(Anew))]
    public async Task Session_that_Discord_ended_is_replaced_and_commands_go_on_after(int code)
    {
        await LastAsync();
        (int identifies, int resumes) = (Gateway.Identifies, Gateway.Resumes);

        await EndAsync(code);
        await Host.PassUntilAsync(() => Gateway.Identifies == identifies + 1);
        await Host.UntilConnectedAsync();
        FakeInteraction asked = await Host.As("Bo").SlashAsync("question ask", ("text", $"Are you there after {code}?"));

        Assert.Equal(4, asked.AnswerType);
        Assert.Equal(resumes, Gateway.Resumes);
        Assert.Empty(Host.Discord.Complaints.All);
    }

    [Fact]
    public async Task Session_is_resumed_a_minute_later_after_4008()
    {
        await LastAsync();
        (int identifies, int resumes) = (Gateway.Identifies, Gateway.Resumes);
        DateTimeOffset ended = Host.Host.Clock.GetUtcNow();

        await EndAsync(4008);
        await Host.PassUntilAsync(() => Gateway.Resumes == resumes + 1);
        TimeSpan waited = Host.Host.Clock.GetUtcNow() - ended;
        await Host.UntilConnectedAsync();
        FakeInteraction asked = await Host.As("Bo").SlashAsync("question ask", ("text", "Are you there after 4008?"));

        Assert.InRange(waited, ALongTime, 2 * ALongTime);
        Assert.Equal(4, asked.AnswerType);
        Assert.Equal(identifies, Gateway.Identifies);
        Assert.Empty(Host.Discord.Complaints.All);
    }

    [Theory]
    [MemberData(nameof(Fatal))]
    public async Task Program_stops_with_a_code_and_tells_the_operator_why_after(int code, string sentence)
    {
        Journal journal = new();
        await using DiscordHost host = await DiscordHost.StartAsync(edge: services => services.AddSingleton<ILoggerProvider>(journal));
        using CancellationTokenSource stopped = CancellationTokenSource.CreateLinkedTokenSource(
            host.Host.App.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);

        await host.Discord.Gateway.Sockets.Single().CloseAsync(code);
        await DiscordHost.UntilAsync(() => stopped.IsCancellationRequested);
        int exitCode = Environment.ExitCode;
        Environment.ExitCode = 0;
        host.Host.Clock.Advance(ALongTime);

        Assert.Equal(1, exitCode);
        Assert.Contains(journal.Lines, line => line.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(journal.Lines, line => line.Contains(FakeDiscord.Token, StringComparison.Ordinal));
        Assert.Single(host.Discord.Gateway.Sockets);
    }

    /// <summary>The connection lives long enough to be one that did not end at once.</summary>
    private Task LastAsync()
    {
        DateTimeOffset until = Host.Host.Clock.GetUtcNow() + ALongTime + TimeSpan.FromSeconds(1);
        return Host.HurryUntilAsync(() => Host.Host.Clock.GetUtcNow() > until, stride: 4);
    }

    private Task EndAsync(int code)
    {
        FakeSocket socket = Gateway.Sockets.Last();
        if (code != 0)
        {
            return socket.CloseAsync(code);
        }

        socket.Drop();
        return Task.CompletedTask;
    }

    /// <summary>A team that is connected, for one test after the other.</summary>
    public sealed class Team : IAsyncLifetime
    {
        internal DiscordHost Host { get; private set; } = null!;

        public async Task InitializeAsync() => Host = await DiscordHost.WithTeamAsync();

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }

    /// <summary>What the operator reads.</summary>
    private sealed class Journal : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

        public IEnumerable<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
