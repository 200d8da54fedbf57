using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Features.Teams;
using PeerBot.Features.Timetable;
using PeerBot.Hosting;
using PeerBot.Platforms.Local;
using PeerBot.Storage;

namespace PeerBot.Benchmarks.Load;

/// <summary>The whole program in this process, on a database of its own in the folder given or a temporary one.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;
    private readonly bool ownsFolder;
    private readonly string run = Guid.NewGuid().ToString("n");
    private long invocations;

    private Host(WebApplication app, string folder, bool ownsFolder) => (this.app, this.folder, this.ownsFolder) = (app, folder, ownsFolder);

    public string DatabasePath => Path.Combine(folder, "peerbot.db");

    public IServiceProvider Services => app.Services;

    /// <summary>The clock that everything goes by; it can be moved forward.</summary>
    public LocalClock Clock => Services.GetRequiredService<LocalClock>();

    /// <summary>What was given to speak through.</summary>
    public PacedPlatform Platform => app.Services.GetServices<IPlatform>().OfType<PacedPlatform>().Single();

    /// <param name="folder">Kept afterwards; a new one is deleted in the end.</param>
    /// <param name="platform">Speaks in place of the local page.</param>
    public static Host Start(string? folder = null, Func<TimeProvider, PacedPlatform>? platform = null)
    {
        string home = folder ?? NewFolder();
        WebApplication app = PeerBotApp.Build(
            [$"--Storage:Path={Path.Combine(home, "peerbot.db")}", "--Web:Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error"],
            TimeProvider.System,
            services => SpeakThrough(services, platform));
        app.Prepare();
        return new Host(app, home, ownsFolder: folder is null);
    }

    /// <summary>Beside the working folder, not in memory: the disk is what is measured.</summary>
    public static string NewFolder() =>
        Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, $"load-{Guid.NewGuid():n}")).FullName;

    /// <summary>Begins everything that the program does by itself.</summary>
    public Task StartAsync() => app.StartAsync();

    /// <summary>Sets up teams of seven, each in a place of its own.</summary>
    /// <param name="time">When each meets, by its number; at 16:00 when left out.</param>
    public async Task<Place[]> SetUpTeamsAsync(int count, Func<int, string>? time = null)
    {
        Place[] places = [.. Enumerable.Range(0, count).Select(team => new Place("local", $"team-{team}"))];
        for (int team = 0; team < count; team++)
        {
            await RunAsync(
                places[team], "peerbot setup",
                ("name", "Owls"), ("days", "daily"), ("time", time?.Invoke(team) ?? "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo, Chi, Dan, Eun, Fay, Gus"));
        }

        return places;
    }

    /// <exception cref="InvalidOperationException">The command was refused: then nothing is measured.</exception>
    public async Task RunAsync(Place place, string path, params (string Name, string Value)[] options)
    {
        string id = $"{run}-{Interlocked.Increment(ref invocations):x16}";
        Invocation invocation = new(id, place, new Person("ada", "Ada"), CommandCall.Of(path, options), Language.English);
        Answer answer = await app.Services.GetRequiredService<IDispatcher>().DispatchAsync(invocation, CancellationToken.None);
        if (answer.Reply.Private is { Tone: Tone.Warning } refusal)
        {
            throw new InvalidOperationException($"{path} was refused: {refusal.Body[0]}");
        }
    }

    /// <summary>Returns when every plan is derived.</summary>
    public async Task DerivedAsync()
    {
        Database database = app.Services.GetRequiredService<Database>();
        while ((await database.ReadAsync(ScheduleStore.ListStaleAsync, CancellationToken.None)).Count > 0)
        {
            await Task.Delay(1);
        }
    }

    public async Task<DateTimeOffset> NextMeetingAsync(Place place) =>
        await app.Services.GetRequiredService<TeamBook>().NextMeetingAsync(place, Clock.GetUtcNow(), CancellationToken.None)
        ?? throw new InvalidOperationException("The team does not meet.");

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (ownsFolder)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void SpeakThrough(IServiceCollection services, Func<TimeProvider, PacedPlatform>? platform)
    {
        if (platform is not null)
        {
            services.Remove(services.Single(service => service.ImplementationType == typeof(LocalPlatform)));
            services.AddSingleton<IPlatform>(provider => platform(provider.GetRequiredService<TimeProvider>()));
        }
    }
}
