using System.Globalization;
using PeerBot.Domain;
using PeerBot.Domain.Holidays;

namespace PeerBot.Tests.Domain.Holidays;

public sealed class HolidayFileTests
{
    private static readonly DateOnly From = new(2026, 8, 3);
    private static readonly DateOnly Until = new(2027, 9, 7);

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261225|SUMMARY:Christmas", "2026-12-25 Christmas")]
    [InlineData("DTSTART:20261225|SUMMARY:No type", "2026-12-25 No type")]
    [InlineData("DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261227|SUMMARY:Break", "2026-12-24 Break, 2026-12-25 Break, 2026-12-26 Break", "the end is the day after the last")]
    [InlineData("DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261224|SUMMARY:Odd", "2026-12-24 Odd", "some write the last day itself")]
    [InlineData("DTSTART;VALUE=DATE:20261224|DURATION:P2D|SUMMARY:Two", "2026-12-24 Two, 2026-12-25 Two")]
    [InlineData("DTSTART;VALUE=DATE:20200815|RRULE:FREQ=YEARLY|SUMMARY:Founding", "2026-08-15 Founding, 2027-08-15 Founding")]
    [InlineData("DTSTART;VALUE=DATE:20200815|RRULE:FREQ=YEARLY;COUNT=7|SUMMARY:Seven", "2026-08-15 Seven")]
    [InlineData("DTSTART;VALUE=DATE:20200815|RRULE:FREQ=YEARLY;UNTIL=20261231T000000Z|SUMMARY:Until", "2026-08-15 Until")]
    [InlineData("DTSTART;VALUE=DATE:20210815|RRULE:FREQ=YEARLY;INTERVAL=2|SUMMARY:Odd years", "2027-08-15 Odd years")]
    [InlineData("DTSTART;VALUE=DATE:20200815|RRULE:FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15|EXDATE;VALUE=DATE:20260815|SUMMARY:But one", "2027-08-15 But one")]
    [InlineData("DTSTART;VALUE=DATE:20240229|RRULE:FREQ=YEARLY|SUMMARY:Leap", "", "no leap day within the window")]
    [InlineData("DTSTART;VALUE=DATE:20260101|SUMMARY:Past", "")]
    [InlineData("DTSTART;VALUE=DATE:20261225|STATUS:CANCELLED|SUMMARY:Not so", "")]
    [InlineData("DTSTART;VALUE=DATE:20261225|SUMMARY;LANGUAGE=\"en:x;y\":Quoted", "2026-12-25 Quoted")]
    [InlineData("DTSTART;VALUE=DATE:20261225|SUMMARY:A\\, b\\; c\\\\d\\ne", "2026-12-25 A, b; c\\d e")]
    [InlineData("DTSTART;VALUE=DATE:20261225|SUMMARY:Chri| stmas", "2026-12-25 Christmas", "a folded line")]
    [InlineData("DTSTART;VALUE=DATE:20261225|SUMMARY:성탄|\t절", "2026-12-25 성탄절")]
    [InlineData("DTSTART;VALUE=DATE:20261225", "2026-12-25 –", "a day without a name has one still")]
    [InlineData("DTSTART;VALUE=DATE:20261225|SUMMARY:Own|BEGIN:VALARM|SUMMARY:Alarm|DTSTART:20270101|END:VALARM", "2026-12-25 Own")]
    public void Whole_days_are_read(string lines, string expected, string? because = null)
    {
        HolidayFile file = Read(Calendar(lines)).Value;

        Assert.True(expected == Written(file), $"{lines}: {Written(file)}, {because}");
        Assert.Equal(0, file.Unread);
    }

    [Theory]
    [InlineData("DTSTART:20261225T090000Z|SUMMARY:At nine")]
    [InlineData("DTSTART;VALUE=DATE:20261225|RRULE:FREQ=WEEKLY|SUMMARY:Weekly")]
    [InlineData("DTSTART;VALUE=DATE:20261126|RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH|SUMMARY:Thursday")]
    [InlineData("DTSTART;VALUE=DATE:20260601|DTEND;VALUE=DATE:20260901|SUMMARY:Summer")]
    [InlineData("DTSTART;VALUE=DATE:20261341|SUMMARY:Broken")]
    [InlineData("SUMMARY:No day")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND:rubbish|SUMMARY:End")]
    [InlineData("DTSTART;VALUE=DATE:20261225|RRULE:FREQ=YEARLY;INTERVAL=0|SUMMARY:Never")]
    public void What_is_not_about_whole_days_is_counted_and_left_out(string lines)
    {
        HolidayFile file = Read(Calendar(lines)).Value;

        Assert.Empty(file.Days);
        Assert.Equal(1, file.Unread);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("BEGIN:VCARD\nEND:VCARD")]
    [InlineData("\0\0\0:\u0001")]
    public void What_is_no_calendar_is_told_in_a_sentence(string text) => Assert.Equal("holiday.no-calendar", Read(text).Problem?.Sentence.Key);

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:Torn")]
    [InlineData("holidays.ics\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:Torn\nEND:VEVENT")]
    [InlineData("\uFEFFBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261225\r\nSUMMARY:Torn\r\nEND:VEVENT\r\n")]
    public void A_file_that_is_torn_or_marked_is_read_as_far_as_it_goes(string text) => Assert.Equal("2026-12-25 Torn", Written(Read(text).Value));

    [Fact]
    public void A_heap_of_events_is_refused() => Assert.Equal(
        "holiday.too-many-events",
        Read("BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\nEND:VEVENT\n", HolidayFile.MaxEvents + 1))).Problem?.Sentence.Key);

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        string name = Read(Calendar("DTSTART:20261225|SUMMARY:" + string.Concat(Enumerable.Repeat("👩‍👩‍👧", 40)))).Value.Days.Values.Single();

        Assert.True(name.Length <= HolidayFile.MaxNameLength);
        Assert.EndsWith("👩‍👩‍👧…", name, StringComparison.Ordinal);
    }

    private static string Calendar(string lines) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n{lines.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static Result<HolidayFile> Read(string text) => HolidayFile.Read(text, From, Until);

    private static string Written(HolidayFile file) =>
        string.Join(", ", file.Days.Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Key:yyyy-MM-dd} {day.Value}")));
}
