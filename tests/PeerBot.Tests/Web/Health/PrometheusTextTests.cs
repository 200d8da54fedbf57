using PeerBot.Web.Health;

namespace PeerBot.Tests.Web.Health;

public sealed class PrometheusTextTests
{
    [Fact]
    public void Labels_are_escaped_so_that_no_value_can_forge_a_line()
    {
        Family family = new("x", "gauge", "Back\\slash\nand line.", [new Series([("a", "\"q\"\n\\")], 1.5, [])]);

        Assert.Equal("# HELP x Back\\\\slash\\nand line.\n# TYPE x gauge\nx{a=\"\\\"q\\\"\\n\\\\\"} 1.5\n", PrometheusText.Write([family]));
    }

    [Fact]
    public void Histogram_counts_each_value_in_every_bucket_that_reaches_it()
    {
        Tally tally = new([("kind", "a")], isSum: true, [0.1, 1]);
        tally.Add(0.1);
        tally.Add(0.5);
        tally.Add(2);

        Assert.Equal(
            """
            # HELP x Help.
            # TYPE x histogram
            x_bucket{kind="a",le="0.1"} 1
            x_bucket{kind="a",le="1"} 2
            x_bucket{kind="a",le="+Inf"} 3
            x_sum{kind="a"} 2.6
            x_count{kind="a"} 3

            """,
            PrometheusText.Write([new Family("x", "histogram", "Help.", [tally.Read()])]));
    }
}
