using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class DayAuthorsTests
{
    [Fact]
    public void Authors_are_the_scribes_of_all_sessions_each_once()
    {
        DayRecord day = Day(new SessionRecord { Moderators = ["Ada"], Scribes = ["Bo"] }, new SessionRecord { Scribes = ["Chi", "Bo"] });

        Assert.Equal(["Bo", "Chi"], DayAuthors.Of(day));
    }

    [Fact]
    public void Moderators_are_the_authors_where_nobody_was_to_write() =>
        Assert.Equal(["Ada", "Bo"], DayAuthors.Of(Day(new SessionRecord { Moderators = ["Ada", "Bo"] })));

    [Fact]
    public void Day_without_a_session_was_written_by_nobody() =>
        Assert.Empty(DayAuthors.Of(Day(new SessionRecord { Cancelled = "Rain" })));

    private static DayRecord Day(params SessionRecord[] sessions) =>
        new() { Team = "Owls", Date = new DateOnly(2026, 8, 3), Language = "en", Sessions = [.. sessions] };
}
