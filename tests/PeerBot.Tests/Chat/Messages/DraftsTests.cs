using PeerBot.Chat.Commands;
using PeerBot.Chat.Messages;

namespace PeerBot.Tests.Chat.Messages;

public sealed class DraftsTests
{
    private static readonly CommandCall Call = CommandCall.Of("question ask", ("text", "Why?"));

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 8, 3, 6, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Draft_is_kept_for_an_hour()
    {
        Drafts drafts = new(clock);
        string key = drafts.Keep(Call);

        clock.Advance(TimeSpan.FromMinutes(59));
        CommandCall? inTime = drafts.Find(key);
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Same(Call, inTime);
        Assert.Null(drafts.Find(key));
    }

    [Fact]
    public void Oldest_drafts_make_room_for_new_ones()
    {
        Drafts drafts = new(clock);
        string first = drafts.Keep(Call);
        string second = drafts.Keep(Call);

        for (int count = 0; count < 999; count++)
        {
            drafts.Keep(Call);
        }

        Assert.Null(drafts.Find(first));
        Assert.Same(Call, drafts.Find(second));
    }

    [Fact]
    public void Unknown_key_is_no_draft() => Assert.Null(new Drafts(clock).Find("0123"));
}
