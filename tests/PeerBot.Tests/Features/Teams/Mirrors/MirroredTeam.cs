using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PeerBot.Chat;
using PeerBot.Chat.Texts;
using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Chat;
using PeerBot.Tests.Features.Engine;

namespace PeerBot.Tests.Features.Teams.Mirrors;

/// <summary>The usual team on the local page, and a channel of Slack in which it may live as well.</summary>
internal sealed partial class MirroredTeam : IAsyncDisposable
{
    public static readonly Place Channel = new("slack", "C1");

    private MirroredTeam(PeerBotHost host, OtherPlatform slack) => (Host, Slack) = (host, slack);

    public PeerBotHost Host { get; }

    public OtherPlatform Slack { get; }

    /// <summary>What the bot said on Slack by itself.</summary>
    public string SaidOnSlack => Text(Slack.Posts);

    /// <summary>What the bot said on the local page by itself.</summary>
    public string SaidHere => string.Concat(Host.Posts.Select(post => post.Text));

    /// <summary>A team with 하늘 as its organiser, and Bo, in one place.</summary>
    public static async Task<MirroredTeam> InOnePlaceAsync()
    {
        OtherPlatform slack = new("slack");
        PeerBotHost host = PeerBotHost.StartBy(new ManualClock(PeerBotHost.Monday), null, services => services
            .AddSingleton<IPlatform>(slack)
            .AddSingleton<IPlatformLink>(slack));
        MirroredTeam team = new(host, slack);
        await team.Here("하늘").RunAsync(
            "peerbot setup",
            ("name", "Owls"), ("days", "mon-fri"), ("time", "16:00"), ("timezone", "Asia/Seoul"), ("members", "Bo, Dan"), ("language", "en"));
        await team.Here("Bo").RunAsync("peerbot member join", ("name", "Bo"));
        return team;
    }

    /// <summary>The same team, bound to the channel of Slack too; nobody is known there yet.</summary>
    public static async Task<MirroredTeam> StartAsync()
    {
        MirroredTeam team = await InOnePlaceAsync();
        await team.OnSlack("U1").RunAsync("peerbot mirror", ("code", await team.CodeAsync("peerbot mirror")));
        return team;
    }

    /// <summary>Somebody at the team's home.</summary>
    public Voice Here(string name) => Host.As(name);

    /// <summary>Somebody in the channel of Slack, by their id there.</summary>
    public Voice OnSlack(string id) => new(Host, new Person(id, id), Channel, Language.English);

    /// <summary>Makes somebody of the home known on Slack.</summary>
    public async Task LinkAsync(string name, string id) =>
        await OnSlack(id).RunAsync("peerbot member link", ("code", await CodeAsync("peerbot member link", name)));

    /// <summary>Asks for a code.</summary>
    public async Task<string> CodeAsync(string command, string name = "하늘") =>
        Code().Match((await Here(name).RunAsync(command)).Private).Groups["code"].Value;

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private string Text(IEnumerable<PeerBot.Chat.Messages.Message> messages)
    {
        Wording wording = Host.App.Services.GetRequiredService<Wording>();
        return string.Concat(messages.Select(message => MessageText.Of(message, wording, Language.English)));
    }

    [GeneratedRegex("code:(?<code>[A-Z0-9]{4}-[A-Z0-9]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
