using PeerBot.Features.Statistics.Pictures;

namespace PeerBot.Tests.Features.Statistics.Pictures;

public sealed class CoverageTests
{
    [Fact]
    public void Pixels_on_the_edge_of_a_box_are_covered_by_their_share()
    {
        byte[] covered = Around(4, 3, (0.5f, 0.5f), (2.5f, 0.5f), (2.5f, 2f), (0.5f, 2f));

        Assert.Equal([64, 128, 64, 0, 128, 255, 128, 0, 0, 0, 0, 0], covered);
    }

    [Fact]
    public void Slanted_line_covers_the_area_on_its_right()
    {
        byte[] covered = Around(5, 2, (0, 0), (4, 0), (4, 2), (0, 2));
        byte[] triangle = Around(5, 1, (0, 0), (4, 1), (0, 1));

        Assert.Equal([255, 255, 255, 255, 0, 255, 255, 255, 255, 0], covered);
        Assert.Equal([223, 159, 96, 32, 0], triangle);
    }

    [Fact]
    public void Direction_of_the_lines_does_not_matter_and_what_is_inside_of_both_is_covered_once()
    {
        Assert.Equal(Around(4, 4, (1, 1), (3, 1), (3, 3), (1, 3)), Around(4, 4, (1, 3), (3, 3), (3, 1), (1, 1)));

        Coverage twice = new(4, 4);
        Add(twice, [(1, 1), (3, 1), (3, 3), (1, 3)]);
        Add(twice, [(1, 1), (3, 1), (3, 3), (1, 3)]);
        Assert.Equal(Around(4, 4, (1, 1), (3, 1), (3, 3), (1, 3)), twice.ToBytes());
    }

    private static byte[] Around(int width, int height, params (float X, float Y)[] corners)
    {
        Coverage area = new(width, height);
        Add(area, corners);
        return area.ToBytes();
    }

    private static void Add(Coverage area, (float X, float Y)[] corners)
    {
        for (int corner = 0; corner < corners.Length; corner++)
        {
            (float X, float Y) next = corners[(corner + 1) % corners.Length];
            area.Line(corners[corner].X, corners[corner].Y, next.X, next.Y);
        }
    }
}
