using PeerBot.Tests.Acceptance;
using PeerBot.Tests.Acceptance.Interleavings;
using PeerBot.Tests.Platforms.Discord.Faults;
using PeerBot.Tests.Platforms.Mirrored;
using PeerBot.Tests.Platforms.Slack;
using PeerBot.Tests.Platforms.Slack.Fake;
using PeerBot.Tests.Web.Browser;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("PeerBot.Tests.LongestFirst", "PeerBot.Tests")]

namespace PeerBot.Tests;

/// <summary>Begins with the tests that take longest: at the end of a run they would keep one core busy and the others waiting.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        typeof(InterleavingTests).FullName!,
        BrowserGroup.Name,
        typeof(KilledPostOnDiscordTests).FullName!,
        typeof(KilledPostOnSlackTests).FullName!,
        typeof(BoltTests).FullName!,
        typeof(MirroredTeamTests).FullName!,
        typeof(YearTests).FullName!,
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(Place);

    private static int Place(ITestCollection collection)
    {
        int place = Array.FindIndex(Longest, name => collection.DisplayName.EndsWith(name, StringComparison.Ordinal));
        return place < 0 ? Longest.Length : place;
    }
}
