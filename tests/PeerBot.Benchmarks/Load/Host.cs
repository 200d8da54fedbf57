using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;
using PeerBot.Hosting;

namespace PeerBot.Benchmarks.Load;

/// <summary>The whole program in this process, on a database of its own in the folder given or a temporary one.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;
    private long invocations;

    private Host(WebApplication app, string folder) => (this.app, this.folder) = (app, folder);

    public IServiceProvider Services => app.Services;

    public string DatabasePath => Path.Combine(folder, "peerbot.db");

    public static Host Start()
    {
        // Beside the working folder, not in memory: the disk is what is measured.
        string folder = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, $"load-{Environment.ProcessId}")).FullName;
        WebApplication app = PeerBotApp.Build(
            [$"--Storage:Path={Path.Combine(folder, "peerbot.db")}", "--Logging:LogLevel:Default=Error"],
            TimeProvider.System);
        app.Prepare();
        return new Host(app, folder);
    }

    /// <summary>Sets up teams of seven, each in a place of its own.</summary>
    public async Task<Place[]> SetUpTeamsAsync(int count)
    {
        Place[] places = [.. Enumerable.Range(0, count).Select(team => new Place("local", $"team-{team}"))];
        foreach (Place place in places)
        {
            await RunAsync(place, "peerbot setup", ("name", "Owls"), ("days", "daily"), ("members", "Bo, Chi, Dan, Eun, Fay, Gus"));
        }

        return places;
    }

    /// <exception cref="InvalidOperationException">The command was refused: then nothing is measured.</exception>
    public async Task RunAsync(Place place, string path, params (string Name, string Value)[] options)
    {
        string id = Interlocked.Increment(ref invocations).ToString("x16", null);
        Invocation invocation = new(id, place, new Person("ada", "Ada"), CommandCall.Of(path, options), Language.English);
        Answer answer = await app.Services.GetRequiredService<IDispatcher>().DispatchAsync(invocation, CancellationToken.None);
        if (answer.Reply.Private is { Tone: Tone.Warning } refusal)
        {
            throw new InvalidOperationException($"{path} was refused: {refusal.Body[0]}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
