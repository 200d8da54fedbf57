using System.Collections.Immutable;
using PeerBot.Platforms.Slack.Messages;

namespace PeerBot.Platforms.Slack.Views;

/// <summary>The app's own page, as one person sees it.</summary>
internal sealed record HomeView(ImmutableArray<SlackBlock> Blocks)
{
    public string Type { get; } = "home";
}

/// <summary>Puts a page into the place of the one that somebody saw before.</summary>
internal sealed record PublishedView(string UserId, HomeView View);
