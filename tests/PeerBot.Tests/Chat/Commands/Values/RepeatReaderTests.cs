using PeerBot.Chat.Commands.Values;

namespace PeerBot.Tests.Chat.Commands.Values;

public sealed class RepeatReaderTests
{
    [Theory]
    [InlineData("daily", "daily")]
    [InlineData("Every Day", "daily")]
    [InlineData("매일", "daily")]
    [InlineData("weekdays", "weekdays")]
    [InlineData("평일마다", "weekdays")]
    [InlineData("weekly", "weekly")]
    [InlineData("매주", "weekly")]
    [InlineData("once", "once")]
    [InlineData("0 9 * * 1-5", "0 9 * * 1-5")]
    [InlineData("*/30 9-18 * * mon,wed", "*/30 9-18 * * MON,WED")]
    [InlineData("0 9 1 * *", "0 9 1 * *")]
    [InlineData("0 9 * *", null)]
    [InlineData("0 9 * * * *", null)]
    [InlineData("sometimes", null)]
    [InlineData("", null)]
    public void A_repeat_is_a_word_or_a_line_of_five_fields(string written, string? expected)
    {
        Assert.Equal(expected, RepeatReader.Find(written));
        Assert.Equal(expected is null ? "repeat.unreadable" : null, RepeatReader.Read(written).Problem?.Sentence.Key);
    }
}
