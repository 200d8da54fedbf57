using PeerBot.Features.Statistics.Charts;

namespace PeerBot.Web.Archive;

/// <summary>Puts a chart into a page: its picture, and its numbers as a table that opens. The style sheet gives the colours.</summary>
internal static class Svg
{
    /// <param name="numbers">What opens the table.</param>
    public static Html Figure(Chart chart, string numbers) => Html.Of($"""
        <section class="chart"><h2>{chart.Title}</h2>
        {Picture(chart)}
        <details><summary>{numbers}<span class="hidden">: {chart.Title}</span></summary>{Table(chart.Numbers)}</details>
        </section>
        """);

    private static Html Picture(Chart chart) => Html.Of($"""
        <svg role="img" aria-labelledby="{chart.Key}-title {chart.Key}-desc" viewBox="0 0 {chart.Drawing.Width} {chart.Drawing.Height}" width="{chart.Drawing.Width}" height="{chart.Drawing.Height}"><title id="{chart.Key}-title">{chart.Title}</title><desc id="{chart.Key}-desc">{chart.Description}</desc>{chart.Drawing.Shapes.Select(Shape)}</svg>
        """);

    private static Html Shape(Shape shape) => shape switch
    {
        Box box => Html.Of(
            $"<rect class=\"{ClassOf(box.Fill)}\" x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\">{(box.Tip is { } tip ? Html.Of($"<title>{tip}</title>") : Html.None)}</rect>"),
        Label label => Html.Of(
            $"<text{(label.IsSoft ? Html.Of($" class=\"soft\"") : Html.None)} x=\"{label.X}\" y=\"{label.Y}\" font-size=\"{label.Size}\"{(label.Anchor == Anchor.End ? Html.Of($" text-anchor=\"end\"") : Html.None)}>{label.Text}</text>"),
        _ => throw new InvalidOperationException($"No picture of {shape.GetType().Name}."),
    };

    private static string ClassOf(Fill fill) => fill switch
    {
        Fill.Full => "full",
        Fill.Light => "light",
        Fill.Hollow => "hollow",
        Fill.Ground => "ground",
        _ => throw new InvalidOperationException($"No colour for {fill}."),
    };

    private static Html Table(ChartTable table) => Html.Of($"""
        <table class="numbers"><thead><tr>{table.Header.Select(label => Html.Of($"<th scope=\"col\">{label}</th>"))}</tr></thead>
        <tbody>{table.Rows.Select(row => Html.Of($"<tr><th scope=\"row\">{row[0]}</th>{row.Skip(1).Select(value => Html.Of($"<td>{value}</td>"))}</tr>"))}</tbody></table>
        """);
}
