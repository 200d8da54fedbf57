using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Domain;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Storage;
using PeerBot.Web.Health;

namespace PeerBot.Tests.Web.Health;

public sealed class HealthTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient http = new();
    private PeerBotHost host = null!;

    public async Task InitializeAsync()
    {
        host = PeerBotHost.Start(folder.Path, null, "--Storage:BusyTimeout=00:00:01");
        await host.App.StartAsync();
        http.BaseAddress = new Uri(host.App.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await host.App.StopAsync();
        await host.DisposeAsync();
    }

    public void Dispose()
    {
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Live_says_only_that_the_process_answers()
    {
        using (OtherProgram.Holding(folder.Path))
        {
            Assert.Equal("""{"status":"live"}""", await http.GetStringAsync("/health/live"));
        }
    }

    [Fact]
    public async Task Ready_when_the_database_can_be_written_and_the_platforms_are_up()
    {
        using HttpResponseMessage response = await http.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            """{"checks":[{"name":"database","isReady":true},{"name":"local","isReady":true}],"pausedTeams":0,"timetable":{"staleTeams":0,"failingTeams":0},"isReady":true}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Not_ready_while_another_program_holds_the_database_and_ready_again_afterwards()
    {
        using (OtherProgram.Holding(folder.Path))
        {
            using HttpResponseMessage refused = await http.GetAsync("/health/ready");
            JsonNode view = (await refused.Content.ReadFromJsonAsync<JsonNode>())!;

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.False(view["isReady"]!.GetValue<bool>());
            Assert.Equal("another program holds it", view["checks"]![0]!["trouble"]!.GetValue<string>());
        }

        host.Clock.Advance(TimeSpan.FromSeconds(2));
        using HttpResponseMessage response = await http.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Not_ready_while_a_platform_is_not_connected()
    {
        IServiceProvider services = host.App.Services;
        Link discord = new("discord") { Trouble = "no heartbeat was answered" };
        Readiness readiness = new(
            services.GetRequiredService<EngineHealth>(),
            services.GetRequiredService<TimetableHealth>(),
            services.GetRequiredService<Pauses>(),
            services.GetRequiredService<DailyBackup>(),
            services.GetServices<IPlatform>(),
            [discord]);

        ReadyView down = await readiness.CheckAsync();
        discord.Trouble = null;
        ReadyView up = await readiness.CheckAsync();

        Assert.False(down.IsReady);
        Assert.Contains(new CheckView("discord", "no heartbeat was answered"), down.Checks);
        Assert.True(up.IsReady);
    }

    [Fact]
    public async Task Metrics_count_commands_by_path_and_outcome_and_never_by_what_somebody_made_up()
    {
        await host.As("Ada").RunAsync("peerbot setup", ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"));
        await host.As("Ada").RunAsync("moderator who");
        await host.As("Ada").RunAsync("moderator who");
        await host.As("Bo").RunAsync("moderator next");
        await host.As("Ada").RunAsync("made up");

        string[] lines = (await http.GetStringAsync("/metrics")).Split('\n');

        Assert.Contains("# TYPE peerbot_commands_total counter", lines);
        Assert.Contains("""peerbot_commands_total{path="moderator who",outcome="done"} 2""", lines);
        Assert.Contains("""peerbot_commands_total{path="moderator next",outcome="forbidden"} 1""", lines);
        Assert.Contains("""peerbot_commands_total{path="unknown",outcome="notfound"} 1""", lines);
        Assert.Contains("""peerbot_command_duration_seconds_bucket{le="+Inf"} 5""", lines);
        Assert.Contains("peerbot_command_duration_seconds_count 5", lines);
    }

    [Fact]
    public async Task Metrics_tell_of_posts_and_of_memory()
    {
        string[] lines = (await http.GetStringAsync("/metrics")).Split('\n');

        Assert.Contains("peerbot_outbox_due 0", lines);
        Assert.Contains("# TYPE peerbot_outbox_attempts_total counter", lines);
        string memory = Assert.Single(lines, line => line.StartsWith("process_resident_memory_bytes ", StringComparison.Ordinal));
        Assert.InRange(long.Parse(memory.Split(' ')[1], CultureInfo.InvariantCulture), 1_000_000, long.MaxValue);
    }

    [Fact]
    public async Task Metrics_of_one_program_hold_nothing_of_another_in_the_same_process()
    {
        await using PeerBotHost other = PeerBotHost.Start();
        other.App.Services.GetRequiredService<EngineMetrics>().CommandDone("moderator who", ProblemKind.Conflict, TimeSpan.Zero);

        Assert.DoesNotContain("outcome=\"conflict\"", await http.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    private sealed class Link(string platform) : IPlatformLink
    {
        public string Platform => platform;

        public string? Trouble { get; set; }
    }
}
