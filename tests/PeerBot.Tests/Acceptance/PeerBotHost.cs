using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Chat.Texts;
using PeerBot.Features.Engine;
using PeerBot.Features.Timetable;
using PeerBot.Hosting;
using PeerBot.Platforms.Local;

namespace PeerBot.Tests.Acceptance;

/// <summary>
/// The whole program in this process, with a database of its own and a clock that stands still: only the outer edge, where
/// people type, is the test's.
/// </summary>
internal sealed class PeerBotHost : IAsyncDisposable
{
    public static readonly Place Channel = new("local", "owls");

    /// <summary>A Monday, 15:00 in Seoul: an hour before the usual meeting.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 8, 3, 6, 0, 0, TimeSpan.Zero);

    private readonly bool ownsFolder;

    private PeerBotHost(WebApplication app, ManualClock clock, string folder, bool ownsFolder) =>
        (App, Clock, Folder, this.ownsFolder) = (app, clock, folder, ownsFolder);

    public WebApplication App { get; }

    public ManualClock Clock { get; }

    /// <summary>Where this host keeps its files.</summary>
    public string Folder { get; }

    public IDispatcher Dispatcher => App.Services.GetRequiredService<IDispatcher>();

    /// <param name="folder">The folder of an earlier host, to start again on its database.</param>
    /// <param name="settings">More settings, such as <c>--Web:Urls=…</c>.</param>
    public static PeerBotHost Start(string? folder = null, DateTimeOffset? now = null, params string[] settings) =>
        StartBy(new ManualClock(now ?? Monday), folder, null, settings);

    /// <summary>As <see cref="Start"/>, by a clock that others go by as well.</summary>
    public static PeerBotHost StartBy(ManualClock clock, string? folder, params string[] settings) => StartBy(clock, folder, null, settings);

    /// <inheritdoc cref="StartBy(ManualClock, string?, string[])"/>
    /// <param name="edge">Adds to the program what a test brings.</param>
    public static PeerBotHost StartBy(ManualClock clock, string? folder, Action<IServiceCollection>? edge, params string[] settings)
    {
        string home = folder ?? NewFolder();
        WebApplication app = PeerBotApp.Build(
            [$"--Storage:Path={Path.Combine(home, "peerbot.db")}", "--Web:Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", .. settings],
            clock,
            services =>
            {
                PutUpNoticeboards(services);
                edge?.Invoke(services);
            });
        app.Prepare();
        return new PeerBotHost(app, clock, home, ownsFolder: folder is null);
    }

    private static string NewFolder()
    {
        string folder = Directory.CreateTempSubdirectory("peerbot-").FullName;
        NewDatabase.PutAt(Path.Combine(folder, "peerbot.db"));
        return folder;
    }

    /// <summary>What the bot said by itself on the local page, the oldest first.</summary>
    public IReadOnlyList<Posted> Posts => Board.Posts;

    /// <summary>Where the bot speaks by itself.</summary>
    public Noticeboard Board => App.Services.GetServices<IPlatform>().OfType<Noticeboard>().Single();

    /// <summary>A host with the usual team: 하늘 organises; Bo, 가람 and Dan are members; weekdays at 16:00 in Seoul.</summary>
    public static async Task<PeerBotHost> WithTeamAsync()
    {
        PeerBotHost host = Start();
        await host.As("하늘").RunAsync(
            "peerbot setup",
            ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo, 가람, Dan"), ("language", "en"));
        foreach (string name in new[] { "Bo", "가람", "Dan" })
        {
            await host.As(name).RunAsync("peerbot member join", ("name", name));
        }

        return host;
    }

    /// <summary>Time goes on, and everything that is planned happens at its moment, as if the program ran.</summary>
    public Task PassTimeAsync(TimeSpan by) => PassTimeAsync(Clock.GetUtcNow() + by);

    /// <inheritdoc cref="PassTimeAsync(TimeSpan)"/>
    public Task PassTimeAsync(DateTimeOffset until) =>
        App.Services.GetRequiredService<TimeWalk>().RunAsync(until, Clock.MoveTo, CancellationToken.None);

    /// <summary>Everything that is due in the outbox is posted.</summary>
    public Task SendDueAsync() => App.Services.GetRequiredService<OutboxSender>().SendDueAsync(CancellationToken.None);

    /// <summary>Somebody in the usual channel, whose user id is their name in lower case.</summary>
    public Voice As(string name, Language language = Language.English, Place? place = null) =>
        new(this, new Person(name.ToLowerInvariant(), name), place ?? Channel, language);

    private static void PutUpNoticeboards(IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ImplementationType == typeof(LocalPlatform)) is { } local)
        {
            services.Remove(local);
            services.AddSingleton<IPlatform>(provider => new Noticeboard(
                ActivatorUtilities.CreateInstance<LocalPlatform>(provider),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<Wording>()));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        if (ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}

/// <summary>Somebody who uses the program.</summary>
internal sealed record Voice(PeerBotHost Host, Person Person, Place Place, Language Language)
{
    public Task<Heard> RunAsync(string path, params (string Name, string Value)[] options) =>
        RunAsync(Guid.NewGuid().ToString(), CommandCall.Of(path, options));

    public async Task<Heard> RunAsync(string id, CommandCall call)
    {
        Invocation invocation = new(id, Place, Person, call, Language);
        Answer answer = await Host.Dispatcher.DispatchAsync(invocation, CancellationToken.None);
        return new Heard(answer, Host.App.Services.GetRequiredService<Wording>());
    }
}
