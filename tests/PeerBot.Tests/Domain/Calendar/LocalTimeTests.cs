using System.Globalization;
using PeerBot.Domain.Calendar;

namespace PeerBot.Tests.Domain.Calendar;

public sealed class LocalTimeTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "no clock change at all", "Asia/Seoul", "2026-03-02 10:00", "2026-03-02T01:00:00Z" },
        { "an ordinary winter day", "Europe/Berlin", "2026-01-15 10:00", "2026-01-15T09:00:00Z" },
        { "an ordinary summer day", "Europe/Berlin", "2026-07-15 10:00", "2026-07-15T08:00:00Z" },
        { "the last minute before the gap", "Europe/Berlin", "2026-03-29 01:59", "2026-03-29T00:59:00Z" },
        { "in the gap: an hour later", "Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:30:00Z" },
        { "the first minute after the gap", "Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z" },
        { "twice: the earlier", "Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z" },
        { "after the repeated hour", "Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z" },
        { "a gap west of Greenwich", "America/New_York", "2026-03-08 02:30", "2026-03-08T07:30:00Z" },
        { "twice, west of Greenwich", "America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z" },
        { "a gap of half an hour", "Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:45:00Z" },
        { "twice by half an hour", "Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z" },
        { "a gap at midnight, São Paulo", "America/Sao_Paulo", "2018-11-04 00:00", "2018-11-04T03:00:00Z" },
        { "a gap at midnight, Beirut", "Asia/Beirut", "2026-03-29 00:30", "2026-03-28T22:30:00Z" },
        { "a whole day that never was: the day after", "Pacific/Apia", "2011-12-30 10:00", "2011-12-30T20:00:00Z" },
        { "the day before it", "Pacific/Apia", "2011-12-29 10:00", "2011-12-29T20:00:00Z" },
        { "the day after it", "Pacific/Apia", "2011-12-31 10:00", "2011-12-30T20:00:00Z" },
        { "daylight saving that is negative in winter", "Europe/Dublin", "2026-03-29 01:30", "2026-03-29T01:30:00Z" },
        { "a quarter-hour offset", "Asia/Kathmandu", "2026-05-01 10:00", "2026-05-01T04:15:00Z" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wall_clock_time_is_one_instant(string reason, string zone, string wallClock, string expected)
    {
        DateTime wanted = DateTime.Parse(wallClock, CultureInfo.InvariantCulture);

        DateTimeOffset instant = LocalTime.Resolve(
            DateOnly.FromDateTime(wanted), TimeOnly.FromDateTime(wanted), TimeZoneInfo.FindSystemTimeZoneById(zone));

        Assert.True(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture) == instant, $"{reason}: {instant:u}");
        Assert.Equal(TimeSpan.Zero, instant.Offset);
    }

    [Theory]
    [InlineData("Asia/Seoul", "2026-03-01T15:00:00Z", "2026-03-02")]
    [InlineData("Asia/Seoul", "2026-03-01T14:59:59Z", "2026-03-01")]
    [InlineData("America/New_York", "2026-03-02T04:59:59Z", "2026-03-01")]
    public void The_date_is_the_one_on_the_wall(string zone, string moment, string expected) => Assert.Equal(
        DateOnly.Parse(expected, CultureInfo.InvariantCulture),
        LocalTime.DateAt(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
