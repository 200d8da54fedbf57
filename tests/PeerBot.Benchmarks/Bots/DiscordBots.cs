namespace PeerBot.Benchmarks.Bots;

/// <summary>The bots that are compared, and how each is started against an address.</summary>
/// <param name="Start">From a folder to work in and the address of the API.</param>
internal sealed record DiscordBot(string Name, Func<string, string, BotProcess> Start)
{
    private const string Token = "load-token-of-nobody";

    /// <summary>This program, as it was built beside this one.</summary>
    public static DiscordBot PeerBot { get; } = new("PeerBot", static (folder, api) => BotProcess.Start(
        "dotnet",
        [typeof(global::PeerBot.Hosting.PeerBotApp).Assembly.Location],
        folder,
        new Dictionary<string, string>
        {
            ["Discord__Token"] = Token,
            ["Discord__ApiBaseUrl"] = api,
            ["Storage__Path"] = Path.Combine(folder, "peerbot.db"),
            ["Web__Urls"] = "http://127.0.0.1:0",
            ["Logging__LogLevel__Default"] = "Warning",
        }));

    /// <summary>The plainest bot that does the same, on the usual libraries. Its folder needs <c>npm install</c> first.</summary>
    public static DiscordBot Yardstick { get; } = new("discord.js", static (folder, api) => BotProcess.Start(
        "node",
        [Path.Combine(YardstickFolder, "discord.mjs")],
        folder,
        new Dictionary<string, string> { ["TOKEN"] = Token, ["API"] = api[..^"/v10".Length], ["DATABASE"] = Path.Combine(folder, "yardstick.db") }));

    /// <summary>Where the yardsticks and their packages are.</summary>
    public static string YardstickFolder => Path.Combine(Environment.CurrentDirectory, "tests", "PeerBot.Benchmarks", "yardstick");
}
