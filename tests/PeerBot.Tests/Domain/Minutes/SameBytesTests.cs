using System.Globalization;
using PeerBot.Domain.Minutes;

namespace PeerBot.Tests.Domain.Minutes;

public sealed class SameBytesTests
{
    public static TheoryData<MinutesFormat, string> Cases
    {
        get
        {
            TheoryData<MinutesFormat, string> cases = [];
            foreach (MinutesFormat format in Enum.GetValues<MinutesFormat>())
            {
                foreach (string culture in new[] { "", "ko-KR", "ar-SA", "th-TH", "tr-TR", "fa-IR" })
                {
                    cases.Add(format, culture);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_record_gives_the_same_bytes_wherever_the_machine_stands(MinutesFormat format, string culture)
    {
        MinutesFile here = Export(format);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture) { NumberFormat = { NegativeSign = "!" } };

            Assert.Equal(here, Export(format));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(MinutesFormat.Jekyll)]
    [InlineData(MinutesFormat.Notion)]
    [InlineData(MinutesFormat.Plain)]
    [InlineData(MinutesFormat.Json)]
    public void A_page_has_plain_line_ends_and_closes_with_one(MinutesFormat format)
    {
        string text = Export(format).Text;

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), static line => line != line.TrimEnd());
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_is_equal_to_another_with_the_same_content()
    {
        DayRecord copy = SampleDays.English with { Sessions = [.. SampleDays.English.Sessions.Select(static session => session with { })] };

        Assert.Equal(SampleDays.English, copy);
        Assert.Equal(SampleDays.English.GetHashCode(), copy.GetHashCode());
    }

    private static MinutesFile Export(MinutesFormat format) => MinutesExport.Write(SampleDays.Korean, format, Phrasebooks.Korean);
}
