using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PeerBot.Tests.Acceptance;

/// <summary>The real program as a process of its own, driven through the local chat page's endpoints.</summary>
internal sealed class PeerBotProcess : IAsyncDisposable
{
    private const string Ready = "PeerBot is ready. Open ";
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentQueue<string> errors = new();
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HttpClient http = new();
    private string token = "";

    private PeerBotProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? "");
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("It ended before it was ready."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>What it wrote to the error stream.</summary>
    public string Errors => string.Join('\n', errors).TrimEnd();

    /// <summary>What it wrote to the output stream, its log among it.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Starts it with settings, and waits for nothing.</summary>
    public static PeerBotProcess Launch(params string[] settings) => new(StartInfo(["--Web:Urls=http://127.0.0.1:0", .. settings]));

    /// <summary>Starts it and waits until it serves the page.</summary>
    /// <param name="patience">In seconds: how long it waits for others who hold the database.</param>
    /// <param name="settings">More settings, such as the tokens of a chat service.</param>
    public static async Task<PeerBotProcess> StartAsync(string database, int patience = 20, params string[] settings)
    {
        PeerBotProcess started = new(StartInfo(
            [$"--Storage:Path={database}", "--Web:Urls=http://127.0.0.1:0", $"--Storage:BusyTimeout=00:00:{patience:00}", .. settings]));
        try
        {
            await started.EnterAsync();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it with settings with which it should not run, and waits for its end.</summary>
    /// <param name="environment">The name of the environment, whose settings file is read.</param>
    public static async Task<(int ExitCode, string Errors)> RunToEndAsync(string? environment, params string[] settings)
    {
        ProcessStartInfo start = StartInfo(settings);
        if (environment is not null)
        {
            start.Environment["DOTNET_ENVIRONMENT"] = environment;
        }

        await using PeerBotProcess ended = new(start);
        return (await ended.EndAsync(), ended.Errors);
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        using CancellationTokenSource limit = new(LongestStart);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as <c>kill -9</c> does: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Sets up a team in a place of that name, whose organiser is Ada.</summary>
    public Task<JsonNode> SetUpAsync(string place) => PostAsync(
        "/api/teams",
        new { id = place, name = "Owls", you = "Ada", user = "ada", members = "", days = "mon-fri", time = "16:00", zone = "Asia/Seoul", language = "en" });

    /// <summary>Ada presses a button. What was done is in <c>entries</c>; why the page could not do it, in <c>problem</c>.</summary>
    public Task<JsonNode> RunAsync(string id, string place, string path, params (string Name, string Value)[] options) => PostAsync(
        "/api/run",
        new { id, place, user = "ada", name = "Ada", language = "en", path, options = options.ToDictionary(option => option.Name, option => option.Value) });

    /// <summary>The names of the team's present members.</summary>
    public async Task<string[]> MembersAsync(string place)
    {
        JsonNode state = await GetAsync($"/api/state?place={place}&user=ada&language=en");
        return [.. state["here"]!["members"]!.AsArray().Select(member => member!["name"]!.GetValue<string>())];
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
        http.Dispose();
    }

    private async Task EnterAsync()
    {
        Uri page = await address.Task.WaitAsync(LongestStart);
        http.Dispose();
        http = new HttpClient { BaseAddress = page };
        JsonNode state = await GetAsync("/api/state?place=&user=ada&language=en");
        token = state["token"]!.GetValue<string>();
    }

    private async Task<JsonNode> GetAsync(string path) => await http.GetFromJsonAsync<JsonNode>(path) ?? throw new HttpRequestException("Empty answer.");

    private async Task<JsonNode> PostAsync(string path, object body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-PeerBot-Token", token);
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonNode>() ?? throw new HttpRequestException("Empty answer.");
    }

    private void Hear(string? line)
    {
        output.Enqueue(line ?? "");
        if (line?.StartsWith(Ready, StringComparison.Ordinal) == true)
        {
            address.TrySetResult(new Uri(line[Ready.Length..].Split(' ')[0]));
        }
    }

    private static ProcessStartInfo StartInfo(params string[] settings) => new(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "PeerBot.dll"), .. settings])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,

        // It lives for seconds only: profiling what it runs does not pay.
        Environment = { ["DOTNET_TieredPGO"] = "0" },
    };
}
