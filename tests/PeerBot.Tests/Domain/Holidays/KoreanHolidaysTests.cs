using PeerBot.Domain.Holidays;

namespace PeerBot.Tests.Domain.Holidays;

/// <summary>Held to the days that were announced, and to those of the coming year by the law.</summary>
public sealed class KoreanHolidaysTests
{
    [Theory]
    [InlineData(2024, "01-01 02-09 02-10 02-11 02-12* 03-01 04-10 05-05 05-06* 05-15 06-06 08-15 09-16 09-17 09-18 10-01 10-03 10-09 12-25")]
    [InlineData(2025, "01-01 01-27 01-28 01-29 01-30 03-01 03-03* 05-05 05-06* 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08* 10-09 12-25")]
    [InlineData(2026, "01-01 02-16 02-17 02-18 03-01 03-02* 05-01 05-05 05-24 05-25* 06-03 06-06 07-17 08-15 08-17* 09-24 09-25 09-26 10-03 10-05* 10-09 12-25")]
    [InlineData(2027, "01-01 02-06 02-07 02-08 02-09* 03-01 05-01 05-03* 05-05 05-13 06-06 07-17 07-19* 08-15 08-16* 09-14 09-15 09-16 10-03 10-04* 10-09 10-11* 12-25 12-27*")]
    public void The_days_of_a_year_are_those_of_the_calendar_on_the_wall(int year, string expected) => Assert.Equal(
        expected.Split(' '),
        KoreanHolidays.Of(year).Select(holiday => $"{holiday.Date:MM-dd}{(holiday.IsSubstitute ? "*" : "")}").Distinct());

    [Fact]
    public void A_holiday_within_three_days_of_chuseok_is_made_up_for_behind_them() =>
        Assert.Equal([new DateOnly(2028, 10, 5)], KoreanHolidays.Of(2028).Where(holiday => holiday.IsSubstitute && holiday.Date.Month == 10).Select(holiday => holiday.Date));

    [Fact]
    public void Every_year_has_its_lunar_days_and_no_substitute_on_a_weekend()
    {
        for (int year = KoreanHolidays.FirstYear; year <= KoreanHolidays.LastYear; year++)
        {
            PublicHoliday[] holidays = [.. KoreanHolidays.Of(year)];

            Assert.Equal(3, holidays.Count(holiday => holiday is { Key: "holiday.kr.seollal", IsSubstitute: false, Date.Month: 1 or 2 }));
            Assert.Equal(3, holidays.Count(holiday => holiday is { Key: "holiday.kr.chuseok", IsSubstitute: false, Date.Month: 9 or 10 }));
            Assert.DoesNotContain(holidays, holiday => holiday is { IsSubstitute: true, Date.DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday });
            Assert.Equal(holidays.Count(holiday => holiday.IsSubstitute), holidays.Where(holiday => holiday.IsSubstitute).Select(holiday => holiday.Date).Distinct().Count());
        }
    }
}
