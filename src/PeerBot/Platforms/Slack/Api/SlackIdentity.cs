using System.Collections.Immutable;

namespace PeerBot.Platforms.Slack.Api;

/// <summary>Who we are on Slack. Asked once, when the program starts.</summary>
internal sealed class SlackIdentity(SlackApi api)
{
    /// <summary>Without these, people would be left in silence.</summary>
    private static readonly ImmutableArray<string> Needed = ["commands", "chat:write"];

    private volatile Known? known;
    private volatile string? appId;

    /// <summary>The workspace's id; empty before the first answer.</summary>
    public string TeamId => known?.TeamId ?? "";

    /// <summary>The bot's own user.</summary>
    public string UserId => known?.UserId ?? "";

    public string BotId => known?.BotId ?? "";

    /// <summary>Told by the greeting of a connection.</summary>
    public string AppId
    {
        get => appId ?? "";
        set => appId = value;
    }

    /// <summary>What the bot's token may do; empty where Slack does not say.</summary>
    public ImmutableArray<string> Scopes => known?.Scopes ?? [];

    /// <exception cref="SlackStoppedException">The token is refused, or allows too little.</exception>
    /// <exception cref="HttpRequestException">Slack could not be reached.</exception>
    public async Task FindAsync(CancellationToken cancellationToken)
    {
        ApiAnswer answer = await api.SendAsync(ApiRequest.Of(ApiMethod.TestToken, new NoArguments(), SlackJson.Default.NoArguments), cancellationToken);
        ImmutableArray<string> scopes = [.. (answer.Scopes ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        string[] missing = scopes.IsEmpty ? [] : [.. Needed.Except(scopes)];
        if (missing.Length > 0)
        {
            throw new SlackStoppedException(
                $"The app lacks the scope {string.Join(" and ", missing)}. Add it (api.slack.com/apps > OAuth & Permissions > Bot Token Scopes), install the app again, put the new token into Slack:BotToken or Slack:BotTokenFile, and start again.");
        }

        known = new Known(answer.Text("team_id") ?? "", answer.Text("user_id") ?? "", answer.Text("bot_id") ?? "", scopes);
    }

    /// <summary>Whether something that came in was meant for another workspace or app.</summary>
    public bool IsForeign(string? teamId, string? app) =>
        (known is { TeamId.Length: > 0 } ours && teamId is not null && teamId != ours.TeamId) || (appId is { } own && app is not null && app != own);

    private sealed record Known(string TeamId, string UserId, string BotId, ImmutableArray<string> Scopes);
}
