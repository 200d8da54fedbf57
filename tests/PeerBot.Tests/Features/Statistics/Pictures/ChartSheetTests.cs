using System.Collections.Immutable;
using PeerBot.Features.Statistics.Charts;
using PeerBot.Features.Statistics.Pictures;

namespace PeerBot.Tests.Features.Statistics.Pictures;

public sealed class ChartSheetTests
{
    private const int White = 0xFFFFFF;
    private const int Accent = 0x453FB4;
    private const int Tint = 0xC3C0F2;

    [Fact]
    public void Bar_is_painted_where_and_as_long_as_the_drawing_says()
    {
        PngPicture picture = Paint(new Box(100, 10, 50, 14, Fill.Full));

        // The drawing begins 24 to the right and 94 down, and everything is twice as large.
        Assert.Equal(816, picture.Width);
        Assert.Equal(50 * 2 * 14 * 2, picture.Pixels.Count(pixel => pixel == Accent));
        Assert.Equal([White, Accent, Accent, White], [picture[247, 210], picture[248, 210], picture[347, 210], picture[348, 210]]);
    }

    [Fact]
    public void Light_box_has_a_dark_edge()
    {
        PngPicture picture = Paint(new Box(100, 10, 50, 14, Fill.Light));

        Assert.Equal([Accent, Accent, Tint], [picture[248, 210], picture[249, 210], picture[250, 210]]);
    }

    [Fact]
    public void Text_covers_a_share_of_its_place_and_no_letter_is_the_box_of_a_missing_one()
    {
        int blank = Dark(Paint(new Label(0, 20, "")));
        int[] dark = [.. new[] { "하늘", "가람", "Ada", "Zoë", "あい" }.Select(name => Dark(Paint(new Label(0, 20, name))) - blank)];

        Assert.All(dark, count => Assert.InRange(count, 100, 1_500));
        Assert.Equal(dark.Length, dark.Distinct().Count());
    }

    [Fact]
    public void What_lies_outside_of_the_sheet_is_left_out() =>
        Assert.Equal(White, Paint(new Box(-500, -500, 100, 100, Fill.Full), new Label(2_000, 20, "하늘"), new Label(-40, 5_000, "하늘"))[0, 0]);

    [Fact]
    public void Same_chart_gives_the_same_bytes() => Assert.Equal(
        ChartSheet.Paint("하늘", [Chart(new Label(0, 20, "가람"))]), ChartSheet.Paint("하늘", [Chart(new Label(0, 20, "가람"))]));

    private static PngPicture Paint(params ImmutableArray<Shape> shapes) => PngPicture.Read(ChartSheet.Paint("", [Chart(shapes)]));

    private static Chart Chart(params ImmutableArray<Shape> shapes) => new("chart", "", new Drawing(360, 60, shapes), new ChartTable([], []));

    private static int Dark(PngPicture picture) => picture.Pixels.Count(pixel => (pixel & 0xFF) < 0x80);
}
