using PeerBot.Chat;
using PeerBot.Platforms.Local.Feeds;

namespace PeerBot.Tests.Platforms.Local;

public sealed class FeedTests
{
    private static readonly Place Owls = new("local", "owls");

    private readonly Feed feed = new();

    [Fact]
    public async Task A_page_that_reads_too_slowly_is_cut_off_after_what_it_has()
    {
        using FeedReader slow = feed.Open(Owls, "bo", feed.Position)!;

        for (int number = 0; number < Feed.Kept * 3; number++)
        {
            feed.Publish("entry", Owls, null, "{}");
        }

        List<FeedEvent> heard = await ReadToEndAsync(slow);
        Assert.Equal(Feed.Kept * 2, heard.Count);
        Assert.Equal(Enumerable.Range(1, heard.Count).Select(number => (long)number), heard.Select(happened => happened.Number));
    }

    [Fact]
    public void A_gap_longer_than_what_is_kept_cannot_be_closed()
    {
        string position = feed.Position;

        for (int number = 0; number < Feed.Kept; number++)
        {
            feed.Publish("entry", Owls, null, "{}");
        }

        using FeedReader? justInTime = feed.Open(Owls, "bo", position);
        Assert.NotNull(justInTime);
        feed.Publish("entry", Owls, null, "{}");
        Assert.Null(feed.Open(Owls, "bo", position));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("00000000-0")]
    public void A_position_of_another_process_is_not_taken_for_ours(string position) =>
        Assert.Null(feed.Open(Owls, "bo", position));

    [Fact]
    public void A_position_that_was_not_reached_yet_is_not_believed() =>
        Assert.Null(feed.Open(Owls, "bo", feed.IdOf(7)));

    private static async Task<List<FeedEvent>> ReadToEndAsync(FeedReader reader)
    {
        List<FeedEvent> heard = [];
        await foreach (FeedEvent happened in reader.ReadAllAsync(CancellationToken.None))
        {
            heard.Add(happened);
        }

        return heard;
    }
}
