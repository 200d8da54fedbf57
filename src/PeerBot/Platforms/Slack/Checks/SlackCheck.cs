using System.Globalization;
using System.Runtime.CompilerServices;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Manifest;

namespace PeerBot.Platforms.Slack.Checks;

/// <summary>Asks Slack everything that could keep the bot from working, without changing anything there.</summary>
internal sealed class SlackCheck(SlackApi api, TimeProvider clock)
{
    /// <summary>Slack compares no clocks, but reminders come late or early by as much.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromSeconds(30);

    /// <param name="channel">The id of a channel to look at, or <see langword="null"/>.</param>
    public async IAsyncEnumerable<CheckLine> RunAsync(string? channel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await TryAsync(async () =>
        {
            await api.SendAsync(ApiRequest.Of(ApiMethod.OpenConnection), cancellationToken);
            return "the app-level token opens connections";
        });
        ApiAnswer? known = null;
        yield return await TryAsync(async () =>
        {
            known = await api.SendAsync(ApiRequest.Of(ApiMethod.TestToken, new NoArguments(), SlackJson.Default.NoArguments), cancellationToken);
            return $"the bot token is that of {known.Text("user") ?? "the bot"} in {known.Text("team") ?? "its workspace"}";
        });
        if (known is null)
        {
            yield break;
        }

        yield return Scopes(known.Scopes);
        yield return Clock(known.At);
        if (channel is not null)
        {
            yield return await ChannelAsync(channel, cancellationToken);
        }
    }

    private static CheckLine Scopes(string? told)
    {
        string[] missing = told is null ? [] : [.. SlackManifest.Scopes.Except(told.Split(',', StringSplitOptions.TrimEntries))];
        return missing.Length == 0
            ? new CheckLine(true, "the app has all scopes that PeerBot uses")
            : new CheckLine(false, $"the app lacks {string.Join(", ", missing)}: put the output of 'manifest slack' into the app's manifest and install it again");
    }

    private CheckLine Clock(DateTimeOffset? theirs)
    {
        TimeSpan skew = theirs is { } told ? (clock.GetUtcNow() - told).Duration() : TimeSpan.Zero;
        return skew <= MostSkew
            ? new CheckLine(true, "this machine's clock agrees with Slack's")
            : new CheckLine(false, string.Create(CultureInfo.InvariantCulture, $"this machine's clock differs from Slack's by {skew.TotalSeconds:0} seconds; set it by NTP"));
    }

    private async Task<CheckLine> ChannelAsync(string channel, CancellationToken cancellationToken)
    {
        bool isMember = false;
        CheckLine seen = await TryAsync(async () =>
        {
            ApiAnswer answer = await api.SendAsync(ApiRequest.Of(ApiMethod.GetChannel, ("channel", channel)), cancellationToken);
            isMember = answer.Body.GetProperty("channel").TryGetProperty("is_member", out System.Text.Json.JsonElement flag) && flag.ValueKind == System.Text.Json.JsonValueKind.True;
            return $"the bot is a member of channel {channel}";
        });
        return seen.IsGood && !isMember ? new CheckLine(false, $"the bot is no member of channel {channel}: type /invite and its name there") : seen;
    }

    private static async Task<CheckLine> TryAsync(Func<Task<string>> ask)
    {
        try
        {
            return new CheckLine(true, await ask());
        }
        catch (Exception exception) when (exception is HttpRequestException or SlackStoppedException)
        {
            return new CheckLine(false, exception.Message);
        }
    }
}
