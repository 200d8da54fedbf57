using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class PageFormatTests
{
    [Theory]
    [InlineData("ko", MinutesFormat.Notion, "full-day.ko.notion.md")]
    [InlineData("en", MinutesFormat.Notion, "rare-day.en.notion.md")]
    [InlineData("ko", MinutesFormat.Plain, "full-day.ko.plain.md")]
    [InlineData("en", MinutesFormat.Plain, "rare-day.en.plain.md")]
    [InlineData("ko", MinutesFormat.Json, "full-day.ko.json")]
    [InlineData("en", MinutesFormat.Json, "rare-day.en.json")]
    public void Each_format_says_the_same_in_its_own_way(string language, MinutesFormat format, string snapshot)
    {
        DayRecord day = language == "ko" ? SampleDays.Korean : SampleDays.English;

        Snapshot.Match(MinutesExport.Write(day, format, Phrasebooks.Of(language)).Text, snapshot);
    }
}
