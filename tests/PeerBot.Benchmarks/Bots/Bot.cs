namespace PeerBot.Benchmarks.Bots;

/// <summary>A bot that is compared, and how it is started against an address.</summary>
/// <param name="Start">From a folder to work in and the address of the API.</param>
internal sealed record Bot(string Name, Func<string, string, BotProcess> Start)
{
    /// <summary>Where the yardsticks and their packages are.</summary>
    public static string YardstickFolder => Path.Combine(Environment.CurrentDirectory, "tests", "PeerBot.Benchmarks", "yardstick");

    /// <summary>Its packages are not there yet.</summary>
    public bool IsMissing { get; private init; }

    /// <summary>This program, as it was built beside this one.</summary>
    /// <param name="settings">The chat service's, from the address of its API.</param>
    public static Bot PeerBot(Func<string, IEnumerable<(string Key, string Value)>> settings) => new("PeerBot", (folder, api) =>
    {
        Dictionary<string, string> environment = new()
        {
            ["Storage__Path"] = Path.Combine(folder, "peerbot.db"),
            ["Web__Urls"] = "http://127.0.0.1:0",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        foreach ((string key, string value) in settings(api))
        {
            environment[key] = value;
        }

        return BotProcess.Start("dotnet", [typeof(global::PeerBot.Hosting.PeerBotApp).Assembly.Location], folder, environment);
    });

    /// <summary>The plainest bot that does the same, on the usual library. Its folder needs <c>npm ci</c> first.</summary>
    public static Bot Yardstick(string name, string script, IReadOnlyDictionary<string, string> tokens) => new(name, (folder, api) => BotProcess.Start(
        "node",
        [Path.Combine(YardstickFolder, script)],
        folder,
        new Dictionary<string, string>(tokens) { ["API"] = api, ["DATABASE"] = Path.Combine(folder, "yardstick.db") }))
    {
        IsMissing = !Directory.Exists(Path.Combine(YardstickFolder, "node_modules")),
    };
}
