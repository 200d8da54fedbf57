using System.Collections.Immutable;
using PeerBot.Chat;
using PeerBot.Platforms.Slack.Api;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>The app's page for each person: what waits for them, team by team.</summary>
internal sealed partial class HomePage(IPersonalGlance glances, MessageWriter writer, SlackApi api, ILogger<HomePage> logger)
{
    /// <summary>Of the 100 that a page may have, so that a last line finds room.</summary>
    private const int MostBlocks = 99;

    /// <summary>A message of which there is only one at a time is never parted.</summary>
    private const string OnePart = "home";

    /// <param name="language">The person's own; <see langword="null"/> for each team's.</param>
    /// <remarks>A page that cannot be shown stays as it was: nothing was asked for that now lacks an answer.</remarks>
    public async Task ShowAsync(string userId, Language? language, CancellationToken cancellationToken)
    {
        try
        {
            ImmutableArray<PersonalGlance> teams = await glances.FindAsync(SlackPlatform.Word, userId, cancellationToken);
            HomeView view = new(teams.IsEmpty ? Line("slack.home.none", language) : await WriteAsync(teams, language, cancellationToken));
            await api.SendAsync(
                ApiRequest.Of(ApiMethod.PublishView, new PublishedView(userId, view), ViewJson.Default.PublishedView), cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            LogUnshown(exception.Message);
        }
    }

    private async Task<ImmutableArray<SlackBlock>> WriteAsync(ImmutableArray<PersonalGlance> teams, Language? language, CancellationToken cancellationToken)
    {
        List<SlackBlock> blocks = [];
        foreach (PersonalGlance team in teams)
        {
            ImmutableArray<SlackMessage> parts = await writer.WriteAsync(team.Message with { LiveKey = OnePart, ActsIn = team.Place }, language ?? team.Language, cancellationToken);
            SlackBlock[] page = [.. parts.SelectMany(part => part.Blocks ?? [])];
            if (blocks.Count + page.Length > MostBlocks)
            {
                blocks.AddRange(Line("slack.home.more", language ?? team.Language));
                break;
            }

            blocks.AddRange(page);
        }

        return [.. blocks];
    }

    private ImmutableArray<SlackBlock> Line(string key, Language? language) => writer.Say(key, language ?? Language.English).Blocks ?? [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody's page could not be shown: {Reason}")]
    private partial void LogUnshown(string reason);
}
