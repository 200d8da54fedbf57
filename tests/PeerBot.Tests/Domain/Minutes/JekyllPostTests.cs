using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class JekyllPostTests
{
    [Fact]
    public void A_full_day_in_Korean_is_a_post_like_those_the_group_writes_by_hand() =>
        Snapshot.Match(Jekyll(SampleDays.Korean), "full-day.ko.jekyll.md");

    [Fact]
    public void A_member_gets_a_copy_with_what_they_learned_before_and_their_look_back_after() =>
        Snapshot.Match(Jekyll(SampleDays.Korean, SampleDays.Own), "own-copy.ko.jekyll.md");

    [Fact]
    public void What_is_rare_has_its_place_too() =>
        Snapshot.Match(Jekyll(SampleDays.English), "rare-day.en.jekyll.md");

    [Fact]
    public void A_day_without_sessions_says_so_in_one_sentence() =>
        Snapshot.Match(Jekyll(SampleDays.Empty), "empty-day.ko.jekyll.md");

    [Theory]
    [InlineData("가람모임", 5, "2021-08-06-가람모임-day5.md")]
    [InlineData("Mini Batch #28!", null, "2021-08-06-mini-batch-28.md")]
    [InlineData("../../etc/passwd", null, "2021-08-06-etc-passwd.md")]
    [InlineData("$(rm -rf ~)\0\n🌊", 1, "2021-08-06-rm-rf-day1.md")]
    [InlineData("川の会", null, "2021-08-06-minutes.md")]
    public void The_file_name_is_safe_whatever_the_team_is_called(string team, int? day, string expected)
    {
        DayRecord record = SampleDays.Empty with { Team = team, Day = day };

        Assert.Equal(expected, MinutesExport.Write(record, MinutesFormat.Jekyll, Phrasebooks.Korean).Name);
    }

    private static string Jekyll(DayRecord day, OwnLog? own = null) =>
        MinutesExport.Write(day, MinutesFormat.Jekyll, Phrasebooks.Of(day.Language), own).Text;
}
